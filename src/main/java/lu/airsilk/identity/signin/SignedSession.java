package lu.airsilk.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import lu.airsilk.identity.access.OpenSessions;

/**
 * A session in which somebody signed in. The server's session ids follow the clock in part, so a cookie of 256 random
 * bits of our own goes with each, whose hash is kept; whoever brings the id without the cookie is a stranger, and does
 * nothing to the session (ASVS 7.2.3). It ends half an hour after its user's last action, and twelve hours after it began.
 */
public final class SignedSession implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = SignedSession.class.getName();
    private static final String COOKIE = "__Host-bind";
    private static final String ID_COOKIE = "__Host-SID";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final String bindHash;
    private final Instant since;
    private final OpenSessions open;
    private volatile Instant lastAction;

    private SignedSession(String bindHash, Instant since, OpenSessions open) {
        this.bindHash = bindHash;
        this.since = since;
        this.open = open;
        lastAction = since;
    }

    /** Starts a session with a new id and this cookie; what an earlier session held is gone. */
    static void start(
            String bind, OpenSessions open, Instant now, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new SignedSession(hash(bind), now, open));
        response.addCookie(cookie(COOKIE, bind));
    }

    /** The session goes on under a new id. */
    public static void goOn(HttpServletRequest request) {
        request.changeSessionId();
    }

    /** Ends the session, and its cookie. */
    static void end(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        forget(COOKIE, response);
    }

    /** The hash of the session's cookie; empty when nobody is signed in, the time is over or it is not the sender's. */
    static Optional<String> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedSession signed)) {
            return Optional.empty();
        }
        if (!signed.isBoundTo(request)) {
            return Optional.empty();
        }
        if (signed.isOver(now)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(signed.bindHash);
    }

    /** Whether the sender brings the id of somebody's session and not its cookie. */
    static boolean isForeign(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof SignedSession signed
                && !signed.isBoundTo(request);
    }

    /** Takes the id from a sender whose session it is not. */
    static void forgetId(HttpServletResponse response) {
        forget(ID_COOKIE, response);
    }

    /** Notes that the user of this request's session has done something. */
    static void acted(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof SignedSession signed) {
            signed.lastAction = now;
            signed.open.acted(signed.bindHash, now);
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        open.acted(bindHash, lastAction);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        open.closed(bindHash);
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST)) || !now.isBefore(lastAction.plus(IDLE));
    }

    private boolean isBoundTo(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .anyMatch(cookie -> MessageDigest.isEqual(bytes(hash(cookie.getValue())), bytes(bindHash)));
    }

    private static void forget(String name, HttpServletResponse response) {
        Cookie gone = cookie(name, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
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
