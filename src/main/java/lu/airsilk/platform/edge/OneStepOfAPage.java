package lu.airsilk.platform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Steps of one open page come one after the other, as its own browser sends them. Faces keeps a page's pieces once, and
 * two steps at the same time would write into the same pieces. Steps of other pages go on meanwhile.
 */
public class OneStepOfAPage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The name that Faces gives it. */
    static final String STATE = "jakarta.faces.ViewState";

    /** The session attribute with its lines: nobody waits for somebody else. */
    private static final String LINES_OF_SESSION = OneStepOfAPage.class.getName();

    /** More than a person has pages open; of two that share one by chance one waits a moment without need. */
    private static final int LINES = 16;

    /** A browser sends a page's steps one by one; who sends more than a hasty hand does not take threads from others. */
    static final int WAITING = 8;

    private static final long PATIENCE_SECONDS = 30;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String state = session == null ? null : state(request);
        if (session == null || state == null) {
            chain.doFilter(request, response);
            return;
        }
        ReentrantLock line = lines(session)[Math.floorMod(state.hashCode(), LINES)];
        if (isMyTurn(line)) {
            try {
                chain.doFilter(request, response);
            } finally {
                line.unlock();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Locks are of this node and of this session, like the pages themselves. */
    private static ReentrantLock[] lines(HttpSession session) {
        synchronized (session) {
            ReentrantLock[] lines = (ReentrantLock[]) session.getAttribute(LINES_OF_SESSION);
            if (lines == null) {
                lines = Stream.generate(ReentrantLock::new).limit(LINES).toArray(ReentrantLock[]::new);
                session.setAttribute(LINES_OF_SESSION, lines);
            }
            return lines;
        }
    }

    /** A form with files is a page of its own each time, and may come for long. */
    private static @Nullable String state(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.startsWith("application/x-www-form-urlencoded") ? request.getParameter(STATE) : null;
    }

    private static boolean isMyTurn(ReentrantLock line) {
        try {
            return line.getQueueLength() < WAITING && line.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
