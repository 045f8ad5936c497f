package lu.airsilk.platform.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The answer to a command that made something. */
public final class CreatedAnswer {

    private CreatedAnswer() {}

    /**
     * 201 with the place where the new thing can be read.
     *
     * @param path below {@code /api/v1}, its segments already safe
     */
    public static Response at(String path, Object body) {
        return Response.created(URI.create("/api/v1/" + path)).entity(body).build();
    }

    /** 202 for work that goes on after the answer. */
    public static Response later(String path, Object body) {
        return Response.accepted(body).location(URI.create("/api/v1/" + path)).build();
    }

    /** A number as one safe segment of a path. */
    public static String segment(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
