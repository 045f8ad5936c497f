package lu.airsilk.platform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Refuses a form that is larger than the server reads, and one that does not say how large it is, before anything looks
 * into it: the server itself would fail with a fault instead of an answer. Browsers say the length of every form.
 */
public class FormLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What the server reads of a plain form: 2 MiB. */
    private static final long PLAIN = 2L << 20;

    /** The largest sheet and the fields around it, as web.xml allows them. */
    private static final long WITH_FILES = 257L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        boolean plain = type.startsWith("application/x-www-form-urlencoded");
        boolean form = plain || type.startsWith("multipart/form-data");
        if (form && request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (form && request.getContentLengthLong() > (plain ? PLAIN : WITH_FILES)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
