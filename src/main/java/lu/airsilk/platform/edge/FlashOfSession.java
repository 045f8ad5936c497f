package lu.airsilk.platform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the flash's cookie from a request that has no session here. The flash belongs to a session: after the death of a
 * node its cookie comes to another one, or to the same one started anew, which cannot read it; Faces would then answer
 * every page with a fault for as long as the browser is open. Like every cookie of ours it is for secure lines, and stays on
 * this site.
 */
public class FlashOfSession extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The name that Mojarra gives it. */
    private static final String COOKIE = "csfcfc";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse guarded = new GuardedFlash(response);
        if (request.getSession(false) == null && cookies(request).anyMatch(FlashOfSession::isFlash)) {
            Cookie over = new Cookie(COOKIE, "");
            over.setPath("/");
            over.setMaxAge(0);
            guarded.addCookie(over);
            chain.doFilter(new WithoutFlash(request), guarded);
        } else {
            chain.doFilter(request, guarded);
        }
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]));
    }

    private static boolean isFlash(Cookie cookie) {
        return cookie.getName().equals(COOKIE);
    }

    private static final class WithoutFlash extends HttpServletRequestWrapper {

        WithoutFlash(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return cookies((HttpServletRequest) getRequest())
                    .filter(cookie -> !isFlash(cookie))
                    .toArray(Cookie[]::new);
        }
    }

    private static final class GuardedFlash extends HttpServletResponseWrapper {

        GuardedFlash(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            if (isFlash(cookie)) {
                cookie.setSecure(true);
                cookie.setAttribute("SameSite", "Lax");
            }
            super.addCookie(cookie);
        }
    }
}
