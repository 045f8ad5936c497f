package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.command.Answer;
import lu.airsilk.platform.command.CommandKey;
import lu.airsilk.platform.command.CommandLog;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gives each command its key and its expected version, and gives the first answer again when it was done before. Calls
 * that change nothing (calculators, dry runs) and the token call need no key.
 */
@Provider
@ApplicationScoped
public class CommandEdge implements ContainerRequestFilter, ContainerResponseFilter {

    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    @Inject
    CommandKey key;

    @Inject
    ExpectedVersion version;

    @Inject
    Signature signature;

    @Inject
    CommandLog commands;

    @Inject
    Jsonb json;

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(KEY);
        if (isCommand(request) && (given != null || !isOnceByItself(request))) {
            key.arm(requiredKey(given));
        }
        String match = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (match != null) {
            version.is(number(match));
        }
    }

    private static boolean isCommand(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean writes = !request.getMethod().equals(HttpMethod.GET)
                && !request.getMethod().equals(HttpMethod.HEAD)
                && !request.getMethod().equals(HttpMethod.OPTIONS);
        boolean harmless = path.startsWith("calculators/")
                || path.equals("tokens")
                || "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
        return writes && !harmless;
    }

    /** A one-time link does what it does once, whoever forgets the key. */
    private static boolean isOnceByItself(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("links/");
    }

    private static String requiredKey(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > LONGEST_KEY) {
            throw Refused.unreadable("command.keyMissing", KEY);
        }
        return given;
    }

    private static int number(String match) {
        String digits = match.replaceFirst("^W/", "").replace("\"", "").strip();
        if (!digits.matches("\\d{1,9}")) {
            throw Refused.unreadable("version.unreadable", match);
        }
        return Integer.parseInt(digits);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        key.replayed()
                .flatMap(done -> commands.answer(signature.actor(), done))
                .ifPresent(first -> giveAgain(first, request, response));
        key.done()
                .filter(done -> response.getStatus() < 300 && !(response.getEntity() instanceof UnkeptAnswer))
                .ifPresent(done -> keep(done, response));
    }

    private static void giveAgain(Answer first, ContainerRequestContext request, ContainerResponseContext response) {
        response.setStatus(first.status());
        if (!first.location().isEmpty()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo().getBaseUri().resolve(first.location()));
        }
        response.setEntity(first.body().isEmpty() ? null : first.body(), null, MediaType.APPLICATION_JSON_TYPE);
    }

    private void keep(String done, ContainerResponseContext response) {
        Caller.current().deadline().renew(); // it is done, and must not be said to be undone
        String body = response.hasEntity() ? body(response) : "";
        commands.keepAnswer(
                signature.actor(),
                done,
                new Answer(response.getStatus(), path(response.getHeaderString(HttpHeaders.LOCATION)), body));
        if (response.hasEntity()) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** By which name the portal was called is the matter of each request. */
    private static String path(@Nullable String location) {
        if (location == null) {
            return "";
        }
        URI where = URI.create(location);
        return where.getRawQuery() == null ? where.getRawPath() : where.getRawPath() + "?" + where.getRawQuery();
    }

    private String body(ContainerResponseContext response) {
        return response.getEntity() instanceof String text ? text : json.toJson(response.getEntity());
    }
}
