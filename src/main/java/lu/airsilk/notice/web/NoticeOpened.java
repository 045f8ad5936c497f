package lu.airsilk.notice.web;

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
import lu.airsilk.notice.NoticeReading;
import lu.airsilk.notice.NoticeRow;

/**
 * The link of a new notice names it ({@code notice=17}), on whatever page it leads to: whoever follows it has read it. A
 * page of somebody else's may lead there, but it reads nothing in the reader's name.
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
            Optional.ofNullable(request.getParameter(NoticeRow.NAMED))
                    .filter(said -> NUMBER.matcher(said).matches())
                    .map(Long::valueOf)
                    .ifPresent(reading::opened);
        }
        chain.doFilter(request, response);
    }
}
