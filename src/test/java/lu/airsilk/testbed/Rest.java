package lu.airsilk.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A program that talks to the portal over REST as one user. Each command carries a fresh idempotency key unless
 * {@link #with(String, String) another} is given. Paths are relative to {@code /api/v1}: {@code "/orders"}.
 */
public final class Rest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration USUAL = Duration.ofSeconds(60);
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final URI portal;
    private final Map<String, String> headers;
    private final Line line;
    private final Duration patience;

    /** How a request gets its answer: plainly, or with something tried before and after. */
    @FunctionalInterface
    public interface Line {
        Answer send(HttpRequest request);
    }

    private Rest(URI portal, Map<String, String> headers, Line line, Duration patience) {
        this.portal = portal;
        this.headers = headers;
        this.line = line;
        this.patience = patience;
    }

    /** Nobody yet: without a token. */
    public static Rest at(URI portal) {
        return new Rest(portal, Map.of(), Rest::plainly, USUAL);
    }

    /** A sample user of the shared portal. */
    public static Rest as(String user) {
        return at(Portal.shared().uri()).signedIn(user, "airsilk-demo");
    }

    /** Signs in once per portal and user, then keeps the token. */
    public Rest signedIn(String user, String password) {
        String token = TOKENS.computeIfAbsent(
                portal + " " + user,
                key -> at(portal)
                        .post(
                                "/tokens",
                                Json.createObjectBuilder()
                                        .add("user", user)
                                        .add("password", password)
                                        .build())
                        .expect(200, 201)
                        .json()
                        .getString("token"));
        return with("Authorization", "Bearer " + token);
    }

    /**
     * An administrator lets somebody in, who takes the sample's password by the one-time link; a second administrator says
     * yes where one is wanted.
     */
    public void letIn(String user, String described) {
        JsonObject made = post("/users", "{\"user\":\"%s\",%s}".formatted(user, described), "application/json")
                .expect(201)
                .json();
        if (made.getBoolean("waits")) {
            at(portal)
                    .signedIn("admin2", "airsilk-demo")
                    .post("/users/" + user + "/approve")
                    .expect(200);
        }
        openLink(made);
    }

    /** Whoever holds the one-time link takes the sample's password. */
    public void openLink(JsonObject made) {
        String code = made.getString("link").replaceFirst(".*code=", "");
        at(portal)
                .post("/links/" + code, "{\"password\":\"airsilk-demo\"}", "application/json")
                .expect(200);
    }

    /** The same with one header more, such as {@code Idempotency-Key}, {@code If-Match} or {@code Accept-Language}. */
    public Rest with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Rest(portal, Map.copyOf(more), line, patience);
    }

    /** The same who sends each command a second time with the same key, and takes only one answer for it. */
    public Rest twice() {
        return over(Rest::again);
    }

    /** The same over another line. */
    public Rest over(Line other) {
        return new Rest(portal, headers, other, patience);
    }

    /** The same who waits so long for each answer. */
    public Rest waiting(Duration longest) {
        return new Rest(portal, headers, line, longest);
    }

    /** A header that all its requests carry; an empty text when they do not. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Answer get(String path) {
        return send("GET", path, Optional.empty(), "application/json");
    }

    /** A command without a body. */
    public Answer post(String path) {
        return send("POST", path, Optional.empty(), "application/json");
    }

    public Answer post(String path, JsonObject body) {
        return post(path, body.toString(), "application/json");
    }

    public Answer put(String path, JsonObject body) {
        return put(path, body.toString());
    }

    /** The JSON text as it is. */
    public Answer put(String path, String json) {
        return send("PUT", path, Optional.of(json.getBytes(UTF_8)), "application/json");
    }

    public Answer post(String path, String body, String mediaType) {
        return post(path, body.getBytes(UTF_8), mediaType);
    }

    public Answer post(String path, byte[] body, String mediaType) {
        return send("POST", path, Optional.of(body), mediaType);
    }

    public Answer delete(String path) {
        return send("DELETE", path, Optional.empty(), "application/json");
    }

    private Answer send(String method, String path, Optional<byte[]> body, String mediaType) {
        var request = HttpRequest.newBuilder(uri(path)).timeout(patience);
        if (patience.compareTo(USUAL) > 0) {
            // on HTTP/2 the server hangs up when nothing is said for half a minute
            request.version(HttpClient.Version.HTTP_1_1);
        }
        request.header("Accept", "application/json");
        request.method(method, body.map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
        body.ifPresent(given -> request.header("Content-Type", mediaType));
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        headers.forEach(request::setHeader);
        return line.send(request.build());
    }

    private static Answer again(HttpRequest command) {
        Answer first = plainly(command);
        if (command.method().equals("GET")) {
            return first;
        }
        Answer second = plainly(command);
        boolean done = first.status() < 300;
        if (second.status() != first.status() || (done && !second.says(first))) {
            throw new AssertionError(first.request() + " answered first " + first.status() + " " + first.body()
                    + ", then " + second.status() + " " + second.body());
        }
        return second;
    }

    private URI uri(String path) {
        boolean whole = path.startsWith("/api/") || path.startsWith(portal.toString());
        return portal.resolve(whole ? path : "/api/v1" + path);
    }

    /**
     * The answer to one request. A line on which nothing was said for a while may be hung up just as something is said: what
     * only asks is then asked once more, as RFC 9110 9.2.2 has it.
     */
    public static Answer plainly(HttpRequest request) {
        try {
            return answer(request);
        } catch (HttpTimeoutException late) {
            throw new UncheckedIOException(late);
        } catch (IOException broken) {
            if (!request.method().equals("GET")) {
                throw new UncheckedIOException(broken);
            }
            return onceMore(request, broken);
        }
    }

    private static Answer onceMore(HttpRequest request, IOException broken) {
        try {
            return answer(request);
        } catch (IOException again) {
            again.addSuppressed(broken);
            throw new UncheckedIOException(again);
        }
    }

    private static Answer answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(request.method() + " " + request.uri().getPath(), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the portal answered to one request. */
    public record Answer(String request, HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public boolean says(Answer other) {
            return body().equals(other.body()) && header("Location").equals(other.header("Location"));
        }

        /** A header's value, empty text when it was not sent. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The same answer when it has one of these states; otherwise the test fails and tells what came. */
        public Answer expect(Integer... statuses) {
            if (!List.of(statuses).contains(status())) {
                throw new AssertionError(
                        request + " answered " + status() + " and not " + List.of(statuses) + ": " + body());
            }
            return this;
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body()))) {
                return reader.readObject();
            }
        }

        /** The same when it says no with this state as a problem in words; otherwise the test fails. */
        public Answer refuses(int status) {
            expect(status);
            boolean words = header("Content-Type").startsWith("application/problem+json")
                    && json().getInt("status") == status
                    && !json().getString("detail").isBlank();
            if (!words) {
                throw new AssertionError(request + " answered " + status + " without words: " + body());
            }
            return this;
        }

        /** The items of a list answer. */
        public JsonArray items() {
            return json().getJsonArray("items");
        }

        /** The codes of the refusals of a problem answer, in order. */
        public List<String> refusals() {
            return json().getJsonArray("refusals").getValuesAs(JsonObject.class).stream()
                    .map(refusal -> refusal.getString("code"))
                    .toList();
        }
    }
}
