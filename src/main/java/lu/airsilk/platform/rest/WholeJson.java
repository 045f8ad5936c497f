package lu.airsilk.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import lu.airsilk.shared.Refused;

/**
 * Reads a JSON body to its end before it is taken apart. The server's parser skips a part that it does not know, and
 * skips for ever one that is never closed (eclipse-ee4j/parsson#23): six bytes would hold a thread until the next start.
 */
@Provider
public class WholeJson implements ReaderInterceptor {

    /** No command is nested half as deep. */
    private static final int DEEPEST = 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            requireWhole(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void requireWhole(byte[] body) {
        var text = new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
        try (JsonParser parser = Json.createParser(text)) {
            int depth = 0;
            while (body.length > 0 && depth <= DEEPEST && parser.hasNext()) {
                depth += deeper(parser.next());
            }
            if (depth > DEEPEST) {
                throw Refused.unreadable("request.400");
            }
        } catch (JsonException broken) {
            throw Refused.unreadable("request.400");
        }
    }

    private static int deeper(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
