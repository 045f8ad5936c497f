package lu.airsilk.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers in JSON where the portal has nothing else, whatever was asked for: RFC 9110 §12.5.1 lets a server do so, and a
 * program that names no type it knows is better served by an answer than by none.
 */
@Provider
public class JsonAnyway implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object body = response.getEntity();
        boolean written = body == null || isFile(body) || isStream(response);
        if (!written && !isJson(response.getMediaType())) {
            response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** A paper, a workbook or a photo goes out as it is, under its own type. */
    private static boolean isFile(Object body) {
        return body instanceof String || body instanceof byte[] || body instanceof StreamingOutput;
    }

    /** Events are written one by one, each by its own type. */
    private static boolean isStream(ContainerResponseContext response) {
        return MediaType.SERVER_SENT_EVENTS_TYPE.equals(response.getMediaType());
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
