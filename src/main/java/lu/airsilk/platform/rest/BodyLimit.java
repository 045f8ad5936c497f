package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lu.airsilk.platform.SlowBody;
import lu.airsilk.platform.file.Allowance;
import lu.airsilk.platform.file.CountedStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is larger than anything the portal is told in one piece, before it fills the memory, by the
 * length that it says or as it comes. A resource that takes a stream, as an upload does, limits it by itself.
 *
 * <p>What nobody has read of a refused body is read and thrown away, as far as it is not endless: the server would
 * otherwise close the connection, and the sender might never see why.
 */
@Provider
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String UNREAD = BodyLimit.class.getName();
    private static final int PATIENCE = 16;

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    @Inject
    @ConfigProperty(name = "airsilk.limit.body.bytes", defaultValue = "4194304")
    long mostBytes;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!readsStream()) {
            InputStream body = request.getEntityStream();
            request.setProperty(UNREAD, body);
            if (request.getLength() > mostBytes) {
                throw tooLarge();
            }
            request.setEntityStream(new CountedStream(new KeptOpen(body), new Allowance(mostBytes, this::tooLarge)));
        }
    }

    /** Its reader may close it; what it left unread can still be thrown away. */
    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream body) {
            super(body);
        }

        @Override
        public void close() {
            // the server closes it
        }
    }

    private boolean readsStream() {
        return Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(InputStream.class);
    }

    private Refused tooLarge() {
        return new Refused(Refused.Kind.TOO_LARGE, Refusal.of("request.tooLarge", mostBytes >> 20));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getStatus() >= 400 && request.getProperty(UNREAD) instanceof InputStream body) {
            throwAway(body, PATIENCE * mostBytes);
        }
    }

    private static void throwAway(InputStream body, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long gone = 0;
        try {
            for (int read = body.read(buffer); read >= 0 && gone < most; read = body.read(buffer)) {
                gone += read;
            }
        } catch (SlowBody | Refused over) {
            // nobody waits for the rest
        }
    }
}
