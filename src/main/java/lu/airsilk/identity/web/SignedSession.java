package lu.airsilk.identity.web;

import static java.lang.System.Logger.Level.WARNING;

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
 * bits of our own goes with each; the session holds its hash, and whoever brings the id without the cookie ends it (ASVS
 * 7.2.3). It also ends half an hour after its user's last action, and twelve hours after it began.
 */
record SignedSession(String user, String bindHash, Instant since) implements Serializable {

    private static final System.Logger LOG = System.getLogger(SignedSession.class.getName());

    private static final String ATTRIBUTE = SignedSession.class.getName();
    private static final String LAST_ACTION = ATTRIBUTE + ".lastAction";
    private static final String COOKIE = "__Host-bind";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Starts a session for the user with a new id and a new cookie; what an earlier session held is gone. */
    static void start(String user, Instant now, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        String bind = randomText();
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new SignedSession(user, hash(bind), now));
        session.setAttribute(LAST_ACTION, now);
        response.addCookie(cookie(bind));
    }

    /** The session goes on as begun then, under a new id: it outlives what ends the user's other sessions. */
    static void goOn(HttpServletRequest request, Instant from) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof SignedSession signed) {
            session.setAttribute(ATTRIBUTE, new SignedSession(signed.user(), signed.bindHash(), from));
            request.changeSessionId();
        }
    }

    /** Ends the session, and its cookie. */
    static void end(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        Cookie gone = cookie("");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    /** The signed session of the request; empty when there is none or its time is over, or when it is not the sender's. */
    static Optional<SignedSession> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedSession signed)) {
            return Optional.empty();
        }
        if (signed.isOver(lastAction(session), now) || !signed.isBoundTo(request)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(signed);
    }

    /** Notes that the user of this request's session has done something. */
    static void acted(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) != null) {
            session.setAttribute(LAST_ACTION, now);
        }
    }

    private static Instant lastAction(HttpSession session) {
        return (Instant) session.getAttribute(LAST_ACTION);
    }

    private boolean isOver(Instant lastAction, Instant now) {
        return !now.isBefore(since.plus(LONGEST)) || !now.isBefore(lastAction.plus(IDLE));
    }

    private boolean isBoundTo(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        boolean bound = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .anyMatch(cookie -> MessageDigest.isEqual(bytes(hash(cookie.getValue())), bytes(bindHash)));
        if (!bound) {
            LOG.log(WARNING, "A session of {0} came without its own cookie and was ended", user);
        }
        return bound;
    }

    private static String randomText() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
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
