package lu.airsilk.notice.bell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.identity.CurrentActor;

/**
 * What was told about an object has been read by who opens the object's page, whichever way led there: the first
 * parameter of its address names it. To a list a notice leads by its own number ({@code notice=17}), for who opens the
 * list anyway need not see what was told. A page of somebody else's may lead here, but it reads nothing in the reader's
 * name.
 */
public class NoticeOpened extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    transient NoticeReading reading;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean follows =
                request.getMethod().equals("GET") && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (follows && actor.known()) {
            named(request).ifPresent(reading::opened);
            object(request).ifPresent(reading::looked);
        }
        chain.doFilter(request, response);
    }

    private static Optional<Long> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NoticeRow.NAMED))
                .filter(said -> NUMBER.matcher(said).matches())
                .map(Long::valueOf);
    }

    /** The page of an object; a list has no object. */
    static Optional<String> object(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(query -> query.split("&", 2)[0])
                .filter(first -> !first.isEmpty() && !first.startsWith(NoticeRow.NAMED + "="))
                .map(first -> request.getServletPath() + "?" + first);
    }
}
