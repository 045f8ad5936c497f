package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Who is told that they ask too often is told when they may ask again, in seconds. */
@Provider
@ApplicationScoped
public class RetryAfter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.TOO_MANY_REQUESTS.getStatusCode()
                && response.getEntity() instanceof Problem problem) {
            String seconds = problem.refusals().getFirst().arguments().getFirst();
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds);
        }
    }
}
