package lu.airsilk.identity.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.rest.ProblemWriter;
import lu.airsilk.shared.Refused;

/**
 * Each request of a person or program counts, and each byte of a file that they send: 429 and when to ask again. The
 * portal's own unchanging files do not count.
 */
public class PersonLimits extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;

    @Inject
    transient Limits limits;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest counted;
        try {
            counted = counted(request);
        } catch (Refused tooMany) {
            refuse(tooMany, request, response);
            return;
        }
        chain.doFilter(counted, response);
    }

    /** Its bytes count at once where it says how many they are, else as they come. */
    private HttpServletRequest counted(HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            limits.count(Limit.REQUESTS);
        }
        if (!isFile(request)) {
            return request;
        }
        if (request.getContentLengthLong() < 0) {
            return CountedBody.of(request, came -> limits.count(Limit.UPLOADS, came));
        }
        limits.count(Limit.UPLOADS, request.getContentLengthLong());
        return request;
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return !type.isEmpty() && !type.contains("json") && !type.startsWith("application/x-www-form-urlencoded");
    }

    private void refuse(Refused tooMany, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close"); // nobody reads what else comes
        response.setHeader(
                "Retry-After",
                tooMany.refusals().getFirst().arguments().getFirst().toString());
        if (request.getServletPath().startsWith("/api/")) {
            problems.write(tooMany, request, response);
        } else {
            response.sendError(TOO_MANY);
        }
    }
}
