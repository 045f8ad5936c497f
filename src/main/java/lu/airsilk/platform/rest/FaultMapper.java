package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.PersonNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Refused;

/** What is not a {@link Refused}: a reading that failed, somebody else's change at the same moment, or a fault of ours. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

    @Inject
    Texts texts;

    @Inject
    PersonNames people;

    @Inject
    Faults faults;

    @Inject
    Refusals refusals;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Refused refused = Faults.refusal(thrown).orElseGet(() -> refusal(thrown));
        refusals.count(refused);
        Response.StatusType status = status(thrown, refused);
        return Problem.of(refused, status, texts, people, Reader.of(headers)).answer(status);
    }

    private Refused refusal(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && !isOurs(web)) {
            return Refused.unreadable("request." + web.getResponse().getStatus());
        }
        if (Faults.cause(thrown, IllegalCharsetNameException.class).isPresent()
                || Faults.cause(thrown, UnsupportedCharsetException.class).isPresent()) {
            return Refused.unreadable("request.415");
        }
        if (thrown instanceof ProcessingException
                || Faults.cause(thrown, JsonbException.class).isPresent()) {
            return Refused.unreadable("request.400");
        }
        return Refused.unreadable("request.fault", faults.log(thrown));
    }

    private static boolean isOurs(WebApplicationException web) {
        return web.getResponse().getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR;
    }

    private static Response.StatusType status(Throwable thrown, Refused refused) {
        if (thrown instanceof WebApplicationException web) {
            return web.getResponse().getStatusInfo();
        }
        boolean fault = refused.refusals().getFirst().code().equals("request.fault");
        return fault ? Response.Status.INTERNAL_SERVER_ERROR : Problem.status(refused.kind());
    }
}
