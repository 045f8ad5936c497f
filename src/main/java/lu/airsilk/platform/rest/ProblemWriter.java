package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Refused;

/** Tells a program why not, at the door, before any resource is asked. */
@ApplicationScoped
public class ProblemWriter {

    @Inject
    Texts texts;

    @Inject
    Jsonb json;

    /** Answers with the problem that the refusal is, in the language of the request. */
    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(refused, Problem.status(refused.kind()), request, response);
    }

    /** Answers a request that the server itself would not take, by the status that it gave. */
    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Refused.unreadable("request." + known(status)), Problem.status(status), request, response);
    }

    /** Answers a request that failed by a fault of ours, logged under the reference. */
    public void writeFault(String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refused fault = Refused.unreadable("request.fault", reference);
        write(fault, Response.Status.INTERNAL_SERVER_ERROR, request, response);
    }

    /** What has no words of its own is a request that cannot be read. */
    private static int known(int status) {
        return Set.of(403, 404, 405, 406, 408, 413, 415, 421, 503).contains(status) ? status : 400;
    }

    private void write(
            Refused refused, Response.StatusType status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem =
                Problem.of(refused, status, texts, user -> user, Reader.of(Collections.list(request.getLocales())));
        response.setStatus(status.getStatusCode());
        if (status == Response.Status.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_SECONDS);
        } else if (refused.kind() == Refused.Kind.TOO_MANY) {
            Object seconds = refused.refusals().getFirst().arguments().getFirst();
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(json.toJson(problem));
    }
}
