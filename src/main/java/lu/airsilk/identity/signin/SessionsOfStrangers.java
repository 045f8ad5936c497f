package lu.airsilk.identity.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The pages of the door make a session for each visit, though nothing is kept in it: it ends after two minutes, and of a
 * crowd of strangers only the last thousand have one. A session in which somebody signs in gets another number, and then
 * is none of theirs.
 */
public class SessionsOfStrangers implements HttpSessionListener, HttpSessionIdListener {

    private static final int MOST = 1_000;
    private static final int IDLE_SECONDS = (int) Duration.ofMinutes(2).toSeconds();
    private static final int SIGNED_IN_SECONDS = (int) Duration.ofMinutes(30).toSeconds();

    private final Map<String, HttpSession> open = new LinkedHashMap<>();

    @Inject
    SessionsOfStrangers(MetricRegistry figures) {
        figures.gauge("airsilk_sessions_of_strangers", this, SessionsOfStrangers::count);
    }

    private synchronized int count() {
        return open.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval(IDLE_SECONDS);
        keep(session).ifPresent(HttpSession::invalidate);
    }

    /** Keeps it, and gives the oldest one when it is one too many. */
    private synchronized Optional<HttpSession> keep(HttpSession session) {
        open.put(session.getId(), session);
        if (open.size() <= MOST) {
            return Optional.empty();
        }
        Iterator<HttpSession> oldest = open.values().iterator();
        HttpSession over = oldest.next();
        oldest.remove();
        return Optional.of(over);
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        event.getSession().setMaxInactiveInterval(SIGNED_IN_SECONDS);
        forget(before);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession().getId());
    }

    private synchronized void forget(String id) {
        open.remove(id);
    }
}
