package lu.airsilk.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page of the portal on which the form or link of a request stood, as the browser tells it. */
public final class PageBefore {

    private PageBefore() {}

    /** Path and query without the context path; empty when the browser is silent or came from elsewhere. */
    public static Optional<String> of(HttpServletRequest request) {
        return referer(request)
                .filter(page ->
                        page.getAuthority() != null && page.getAuthority().equals(request.getHeader("Host")))
                .filter(page -> page.getRawPath().startsWith(request.getContextPath() + "/"))
                .map(page ->
                        page.getRawPath().substring(request.getContextPath().length())
                                + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
    }

    private static Optional<URI> referer(HttpServletRequest request) {
        String header = request.getHeader("Referer");
        try {
            return header == null ? Optional.empty() : Optional.of(new URI(header));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
