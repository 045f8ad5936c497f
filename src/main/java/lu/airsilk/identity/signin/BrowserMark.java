package lu.airsilk.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** The cookie by which a browser is known again at the next sign-in; it opens nothing. */
final class BrowserMark {

    private static final String COOKIE = "__Host-known";
    private static final Duration KEPT = Duration.ofDays(180);

    private BrowserMark() {}

    /** What the browser keeps; empty when nobody has signed in with it yet. */
    static String of(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static void keep(String marks, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, marks);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
