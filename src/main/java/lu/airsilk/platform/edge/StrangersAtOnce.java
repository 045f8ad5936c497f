package lu.airsilk.platform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lu.airsilk.platform.Caller;

/**
 * So many requests of strangers from one address are worked on at once, and what is beyond is told to come again: one
 * line of HTTP/2 can ask for two thousand pages in a blink and forget them, and each would be drawn.
 */
public class StrangersAtOnce extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** An office that opens in the morning behind one address finds room. */
    static final int MOST = 64;

    private static final int TOO_MANY = 429;

    private final transient ConcurrentMap<String, Integer> atWork = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(BodyPace.STRANGER) == null || Requests.asksHealth(request)) {
            chain.doFilter(request, response);
            return;
        }
        String address = Caller.current().address();
        try {
            if (atWork.merge(address, 1, Integer::sum) > MOST) {
                response.setHeader("Retry-After", "1");
                response.setStatus(TOO_MANY);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            atWork.computeIfPresent(address, (_, many) -> many == 1 ? null : many - 1);
        }
    }
}
