package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import lu.airsilk.platform.PersonNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Refused;

/** Tells a program why not. */
@Provider
@ApplicationScoped
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Inject
    Texts texts;

    @Inject
    PersonNames people;

    @Inject
    Refusals refusals;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Override
    public Response toResponse(Refused refused) {
        refusals.count(refused);
        Response.StatusType status = Problem.status(refused.kind());
        return Problem.of(refused, status, texts, people, Reader.of(headers)).answer(status);
    }
}
