package lu.airsilk.consignment.inbox;

import java.time.Instant;

/** A message as it was kept. */
public record MessageRow(long id, String kind, String awb, String text, String from, Instant receivedAt) {}
