package lu.airsilk.remark;

import java.time.Instant;

/** What somebody said, and when. */
public record RemarkRow(long id, String words, String by, Instant at) {}
