package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
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
        Response.StatusType status = Problem.status(refused.kind());
        Problem problem = Problem.of(refused, status, texts, Reader.of(Collections.list(request.getLocales())));
        response.setStatus(status.getStatusCode());
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(json.toJson(problem));
    }
}
