package lu.airsilk.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.PersonNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A no as programs read it: {@code application/problem+json} (RFC 9457) with each refusal in words. */
public record Problem(String type, String title, int status, String detail, List<Line> refusals) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** When it is worth asking again after a 503. */
    static final String RETRY_SECONDS = "5";

    /** One refusal: its code for programs, its message for people, and where it belongs. */
    public record Line(
            String code, @Nullable String field, @Nullable Integer row, String message, List<String> arguments) {}

    static Problem of(Refused refused, Response.StatusType status, Texts texts, PersonNames people, Locale locale) {
        List<Line> lines = refused.refusals().stream()
                .map(refusal -> line(refusal, texts, people, locale))
                .toList();
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                lines.getFirst().message(),
                lines);
    }

    /** The answer that says this. */
    Response answer(Response.StatusType given) {
        var answer = Response.status(given).type(MEDIA_TYPE).entity(this);
        return given == Response.Status.SERVICE_UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : answer.build();
    }

    private static Line line(Refusal refusal, Texts texts, PersonNames people, Locale locale) {
        return new Line(
                refusal.code(),
                refusal.field().orElse(null),
                refusal.row().isPresent() ? refusal.row().getAsInt() : null,
                texts.say(refusal, people, locale),
                refusal.arguments().stream().map(String::valueOf).toList());
    }

    /** The status that says no of this kind. */
    public static Response.StatusType status(Refused.Kind kind) {
        return switch (kind) {
            case RULE -> Unnamed.UNPROCESSABLE;
            case UNREADABLE -> Response.Status.BAD_REQUEST;
            case STRANGER -> Response.Status.UNAUTHORIZED;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case UNKNOWN -> Response.Status.NOT_FOUND;
            case CONFLICT -> Response.Status.CONFLICT;
            case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
            case UNSUPPORTED -> Response.Status.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY -> Response.Status.TOO_MANY_REQUESTS;
            case TOO_SLOW -> Response.Status.REQUEST_TIMEOUT;
            case LATER -> Response.Status.SERVICE_UNAVAILABLE;
        };
    }

    /** What the server has answered by itself. */
    static Response.StatusType status(int code) {
        return Optional.<Response.StatusType>ofNullable(Response.Status.fromStatusCode(code))
                .orElse(code == Unnamed.MISDIRECTED.code ? Unnamed.MISDIRECTED : Response.Status.BAD_REQUEST);
    }

    /** Which Jakarta REST does not name. */
    private enum Unnamed implements Response.StatusType {
        MISDIRECTED(421, "Misdirected Request"),
        UNPROCESSABLE(422, "Unprocessable Content");

        private final int code;
        private final String phrase;

        Unnamed(int code, String phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        @Override
        public int getStatusCode() {
            return code;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return phrase;
        }
    }
}
