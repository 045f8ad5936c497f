package lu.airsilk.identity.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Entry;
import lu.airsilk.identity.StillIn;
import lu.airsilk.platform.edge.BodyPace;
import lu.airsilk.platform.edge.PageBefore;
import lu.airsilk.platform.edge.Proxies;
import lu.airsilk.platform.rest.ProblemWriter;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * The door to everything: a page needs a session in which somebody signed in, a REST call needs a token. The pages' own
 * scripts may call with the session as well: its cookies are not sent along from other sites, and no command is taken
 * without a header that other sites cannot set. Who it is, is read from the database for each request, so a disabled user
 * is out at once. What they may do, the services decide.
 */
public class SignedIn extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String BEARER = "Bearer ";

    /** What a device sends later, it sends in the name of who did it: never of who has signed in there since. */
    private static final String FOR = "Acting-User";

    private static final List<String> OPEN = List.of(
            "/identity/sign-in.xhtml",
            "/identity/link.xhtml",
            "/jakarta.faces.resource/",
            "/WEB-INF/",
            "/favicon.ico",
            "/api/v1/links/",
            "/health",
            "/metrics");

    @Inject
    transient CurrentActor current;

    @Inject
    transient StillIn stillIn;

    @Inject
    transient Proxies proxies;

    @Inject
    transient Clock clock;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<Entry> entry = isCall(path, request) ? byCall(request) : bySession(request);
        entry.ifPresentOrElse(current::is, () -> request.setAttribute(BodyPace.STRANGER, true));
        if (isPiece(path) || (isForOperators(path) && !proxies.isOwn(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (entry.isEmpty() && SignedSession.isForeign(request)) {
            sendAwayFrom(request, response, path);
        } else if (entry.isPresent() || isOpen(request, path)) {
            chain.doFilter(request, response);
        } else if (isForPrograms(path)) {
            sendStranger(request, response);
        } else {
            sendToSignIn(request, response, path);
        }
    }

    /** The figures of the portal are for the operator's monitoring (decision 0124). */
    private static boolean isForOperators(String path) {
        return path.startsWith("/metrics");
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/openapi");
    }

    /** The description of the calls is read by people too. */
    private static boolean isCall(String path, HttpServletRequest request) {
        return path.startsWith("/api/") || (isForPrograms(path) && request.getHeader("Authorization") != null);
    }

    private static boolean isOpen(HttpServletRequest request, String path) {
        boolean asksForToken =
                path.equals("/api/v1/tokens") && request.getMethod().equals("POST");
        return asksForToken || OPEN.stream().anyMatch(path::startsWith);
    }

    /** Parts of pages and composites are no pages: no address reaches them. */
    private static boolean isPiece(String path) {
        return path.endsWith(".xhtml") && (path.contains("/part/") || path.startsWith("/resources/"));
    }

    /** As the container itself understood the address: dots, doubled slashes and encoded signs are resolved. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** A token that is wrong is wrong, whatever cookies come with it. */
    private Optional<Entry> byCall(HttpServletRequest request) {
        return request.getHeader("Authorization") == null && isOwnPage(request)
                ? bySession(request).filter(entry -> isMeant(request, entry.actor()))
                : byToken(request);
    }

    private static boolean isMeant(HttpServletRequest request, Actor actor) {
        String meant = request.getHeader(FOR);
        return meant == null || meant.equals(actor.user());
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private Optional<Entry> byToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header ->
                        stillIn.byToken(header.substring(BEARER.length()).strip()));
    }

    private Optional<Entry> bySession(HttpServletRequest request) {
        return SignedSession.of(request, clock.instant()).flatMap(stillIn::bySession);
    }

    /** Whoever only knows another's session id loses it, and the session does not notice. */
    private void sendAwayFrom(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        SignedSession.forgetId(response);
        if (path.startsWith("/api/")) {
            sendStranger(request, response);
        } else {
            sendToSignIn(request, response, path);
        }
    }

    private void sendStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problems.write(new Refused(Refused.Kind.STRANGER, Refusal.of("identity.noToken")), request, response);
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String door = request.getContextPath() + "/identity/sign-in.xhtml" + wanted(request, path);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + door.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(door);
        }
    }

    /** What the door shall know: the page to come back to, and whether somebody had been signed in. */
    private static String wanted(HttpServletRequest request, String path) {
        String then = page(request, path);
        String back = then.length() > 1 ? "&then=" + URLEncoder.encode(then, StandardCharsets.UTF_8) : "";
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String all = (ended ? "&out=true" : "") + back;
        return all.isEmpty() ? "" : "?" + all.substring(1);
    }

    private static String page(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET")) {
            return PageBefore.of(request).orElse(path);
        }
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
