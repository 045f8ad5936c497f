package lu.airsilk.identity.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.identity.access.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a session is over, told by a clock that nobody waits for. */
class SignedSessionTest {

    private static final Instant BEGIN = Instant.parse("2026-12-01T08:00:00Z");

    private final Map<String, Object> kept = new HashMap<>();
    private final HttpServletRequest request =
            fake(HttpServletRequest.class, (proxy, method, values) -> switch (method.getName()) {
                case "getSession" -> session();
                case "getCookies" -> new Cookie[] {new Cookie("__Host-bind", "two hundred bits of chance")};
                default -> null;
            });

    private HttpSession session() {
        return fake(HttpSession.class, (proxy, method, values) -> switch (method.getName()) {
            case "getAttribute" -> kept.get(values[0]);
            case "setAttribute" -> kept.put((String) values[0], values[1]);
            case "invalidate" -> forget();
            default -> null;
        });
    }

    private @Nullable Object forget() {
        kept.clear();
        return null;
    }

    private void begin() {
        SignedSession.start(
                "two hundred bits of chance",
                new OpenSessions(),
                BEGIN,
                request,
                fake(HttpServletResponse.class, (proxy, method, values) -> null));
    }

    private boolean isOpen(Duration later) {
        return SignedSession.of(request, BEGIN.plus(later)).isPresent();
    }

    @Test
    void half_an_hour_after_the_last_action_it_is_over_for_good() {
        begin();
        SignedSession.acted(request, BEGIN.plus(Duration.ofMinutes(20)));

        assertTrue(isOpen(Duration.ofMinutes(49)));
        assertFalse(isOpen(Duration.ofMinutes(50)));
        assertFalse(isOpen(Duration.ofMinutes(21)));
    }

    @Test
    void twelve_hours_after_the_sign_in_it_is_over_whatever_is_done() {
        begin();
        for (int minutes = 20; minutes < 720; minutes += 20) {
            assertTrue(isOpen(Duration.ofMinutes(minutes)));
            SignedSession.acted(request, BEGIN.plus(Duration.ofMinutes(minutes)));
        }

        assertFalse(isOpen(Duration.ofHours(12)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers);
    }
}
