package lu.airsilk.platform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Throws away what nobody has read of a refused body, for a moment: the server would otherwise close the line, or over
 * HTTP/2 leave the sender waiting for room until it ends, and the sender would never see why.
 */
public class UnreadBody extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long MOMENT = Duration.ofSeconds(2).toNanos();

    /** A sender may rest, and a thread with him; for more of them than this nobody waits. */
    private static final int AT_ONCE = 100;

    private final transient Semaphore waiting = new Semaphore(AT_ONCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (isRefused(response) && isLeft(request) && waiting.tryAcquire()) {
            try {
                throwAway(request.getInputStream());
            } finally {
                waiting.release();
            }
        }
    }

    private static boolean isLeft(HttpServletRequest request) {
        return BodyPace.hasBody(request) && !BodyPace.isUnreadable(request);
    }

    /** Who was too slow has been waited for already. */
    private static boolean isRefused(HttpServletResponse response) {
        return response.getStatus() >= 400 && response.getStatus() != HttpServletResponse.SC_REQUEST_TIMEOUT;
    }

    private static void throwAway(InputStream body) {
        byte[] buffer = new byte[1 << 16];
        long begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < MOMENT && body.read(buffer) >= 0) {
                // nobody wants it
            }
        } catch (IOException cut) {
            // nobody is there any more to be told
        }
    }
}
