package lu.airsilk.notice;

import java.time.Instant;
import lu.airsilk.shared.Reason;

/**
 * A notice as its reader sees it.
 *
 * @param audience who else was told
 * @param page where to look, an address from the portal's root
 * @param fresh told since the reader last looked at the list
 */
public record NoticeRow(long id, Instant at, Audience audience, Reason what, String page, boolean fresh) {}
