package lu.airsilk.notice;

import java.time.Instant;

/** What somebody said, and when. */
public record CommentRow(Instant at, String by, String text) {}
