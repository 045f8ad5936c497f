package lu.airsilk.notice.bell;

import java.time.Instant;
import lu.airsilk.notice.Audience;
import lu.airsilk.shared.Reason;

/**
 * A notice as its reader sees it.
 *
 * @param audience who else was told
 * @param page where to look, an address from the portal's root
 * @param fresh told since the reader last said that all is read, and not opened yet
 */
public record NoticeRow(long id, Instant at, Audience audience, Reason what, String page, boolean fresh) {

    /** The parameter by which a link names the notice that is opened by it. */
    public static final String NAMED = "notice";

    /** Where to look; the link of a new one names it. */
    public String link() {
        String named = (page.contains("?") ? "&" : "?") + NAMED + "=" + id;
        return fresh ? page.replaceFirst("(?=#|$)", named) : page;
    }
}
