package lu.airsilk.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A command that failed at its commit. The server has a mapper of its own for this type, which throws: without ours, the
 * answer was a 500 that said that the request could not be read, and nothing stood in the log.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class CommitFaultMapper implements ExceptionMapper<TransactionalException> {

    @Inject
    FaultMapper faults;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return faults.toResponse(thrown);
    }
}
