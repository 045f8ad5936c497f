package lu.airsilk.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A session in which somebody signed in. The server's session ids follow the clock in part, so a cookie of 256 random
 * bits of our own goes with each; the session holds its hash, and without the cookie it is nobody's (ASVS 7.2.3).
 */
record SignedSession(String user, String bindHash, Instant since) implements Serializable {

    private static final String ATTRIBUTE = SignedSession.class.getName();
    private static final String COOKIE = "__Host-bind";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Starts a session for the user under a new id, with a new cookie: an id known before is worth nothing after. */
    static void start(String user, Instant now, HttpServletRequest request, HttpServletResponse response) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String bind = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new SignedSession(user, hash(bind), now));
        response.addCookie(cookie(bind));
    }

    /** The signed session of the request; empty when there is none, it is too old, or the cookie is not its own. */
    static Optional<SignedSession> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedSession) session.getAttribute(ATTRIBUTE))
                        .filter(signed -> now.isBefore(signed.since.plus(LONGEST)))
                        .filter(signed -> signed.isBoundTo(request));
    }

    private boolean isBoundTo(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .anyMatch(cookie -> MessageDigest.isEqual(bytes(hash(cookie.getValue())), bytes(bindHash)));
    }

    private static Cookie cookie(String bind) {
        Cookie cookie = new Cookie(COOKIE, bind);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String bind) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(bind)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
