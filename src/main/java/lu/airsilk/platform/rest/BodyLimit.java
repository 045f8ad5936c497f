package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.Arrays;
import lu.airsilk.platform.file.Allowance;
import lu.airsilk.platform.file.CountedStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is larger than anything the portal is told in one piece, before it fills the memory, by the
 * length that it says or as it comes. A resource that takes a stream, as an upload does, limits it by itself.
 */
@Provider
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    @Inject
    @ConfigProperty(name = "airsilk.limit.body.bytes", defaultValue = "4194304")
    long mostBytes;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!readsStream()) {
            if (request.getLength() > mostBytes) {
                throw tooLarge();
            }
            request.setEntityStream(
                    new CountedStream(request.getEntityStream(), new Allowance(mostBytes, this::tooLarge)));
        }
    }

    private boolean readsStream() {
        return Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(InputStream.class);
    }

    private Refused tooLarge() {
        return new Refused(Refused.Kind.TOO_LARGE, Refusal.of("request.tooLarge", mostBytes >> 20));
    }
}
