package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.Problem;
import lu.airsilk.platform.rest.ProblemWriter;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Bodies come in at a pace and within the room that there is for them ({@link PacedBody}, {@link BodyRoom}), so that a
 * crowd of slow senders keeps nobody from an answer, with or without a proxy that gathers bodies (decision 0120).
 */
public class BodyPace extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute that says that nobody has signed in. */
    public static final String STRANGER = "stranger";

    @Inject
    transient ProblemWriter problems;

    @Inject
    transient Texts texts;

    private final transient BodyRoom room = new BodyRoom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasBody(request)) {
            try (BodyRoom.Share share = room.share(request.getAttribute(STRANGER) != null)) {
                passOn(request, response, chain, share);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private void passOn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, BodyRoom.Share share)
            throws IOException, ServletException {
        HttpServletRequest paced;
        try {
            paced = paced(request, share);
        } catch (Refused | SlowBody no) {
            refuse(Faults.refusal(no).orElseThrow(), request, response);
            return;
        } catch (IllegalArgumentException noForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(paced, response);
    }

    /** Of HTTP/2 a body need not say beforehand that it comes. */
    static boolean hasBody(HttpServletRequest request) {
        long says = request.getContentLengthLong();
        boolean unsaid = request.getProtocol().startsWith("HTTP/2")
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD");
        return says > 0 || request.getHeader("Transfer-Encoding") != null || (says < 0 && unsaid);
    }

    /** A form of a page is read at once; files of a form are read at the door for files. */
    private static HttpServletRequest paced(HttpServletRequest request, BodyRoom.Share share) throws IOException {
        share.require();
        if (isUnreadable(request)) {
            throw new Refused(Refused.Kind.UNREADABLE, Refusal.of("request.upgrade"));
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return request;
        }
        PacedBody body = new PacedBody(request.getInputStream(), share);
        return type.startsWith("application/x-www-form-urlencoded")
                ? FormRequest.read(request, body)
                : new PacedRequest(request, body.begin());
    }

    /** A body behind {@code Upgrade: h2c} where HTTP/2 is shut: the server does not hand it out (decision 0126). */
    static boolean isUnreadable(HttpServletRequest request) {
        return request.getHeader("Upgrade") != null && request.getProtocol().startsWith("HTTP/1");
    }

    private void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close"); // nobody reads what else comes
        if (request.getServletPath().startsWith("/api")) {
            problems.write(refused, request, response);
        } else {
            // a page would cost more than the sender is worth, and need not reach him
            response.setStatus(Problem.status(refused.kind()).getStatusCode());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(texts.say(refused.refusals().getFirst(), Reader.of(Collections.list(request.getLocales()))));
        }
    }

    private static final class PacedRequest extends HttpServletRequestWrapper {

        private final PacedBody body;

        PacedRequest(HttpServletRequest request, PacedBody body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        }
    }
}
