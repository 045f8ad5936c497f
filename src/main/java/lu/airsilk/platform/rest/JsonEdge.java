package lu.airsilk.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * The one edge that JSON passes on its way in: read whole and within bounds ({@link JsonReading}), held against the type
 * that it shall become ({@link JsonShape}), and only then bound. Bodies are at most as long as {@link BodyLimit} lets in.
 */
@Provider
public class JsonEdge implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] text = context.getInputStream().readAllBytes();
            if (text.length > 0) {
                new JsonShape(context.getGenericType()).require(JsonReading.of(text));
            }
            context.setInputStream(new ByteArrayInputStream(text));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
