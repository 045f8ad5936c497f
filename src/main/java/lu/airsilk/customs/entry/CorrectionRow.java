package lu.airsilk.customs.entry;

import java.time.Instant;

/** A correction of an entry's moment, to be read. */
public record CorrectionRow(EntryState moment, Instant was, Instant becomes, String reason, String by, Instant at) {}
