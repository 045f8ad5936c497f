package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive that people get, from its start to its stop, on what an older release left behind: where it listens, what
 * goes on, whom it brakes, what it writes down, and whom it lets finish.
 */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = "the database does not matter here")
class StopIT {

    private static final String SECRET = "airsilk-demo";

    /** A minute, and what goes beyond it. */
    private static final int MOST = 3;

    private static final List<String> LIMITED = List.of("searches", "imports", "messages");

    @TempDir
    Path folder;

    @Test
    void it_listens_at_one_address_writes_lines_of_json_without_secrets_and_answers_before_it_stops() throws Exception {
        OlderRelease left = OlderRelease.newest();
        left.fill(folder, Map.of());
        Map<String, String> settings = new HashMap<>(Map.of("airsilk.log", "json"));
        LIMITED.forEach(limit -> settings.put("airsilk.limit." + limit, "" + MOST));
        try (Portal portal = Portal.beginAsDelivered(folder, settings)) {
            portal.awaitReady();
            assertEquals(List.of("127.0.0.1:" + portal.uri().getPort()), Listening.of(portal.pid()));
            Rest.at(portal.uri())
                    .post(
                            "/tokens",
                            "{\"user\":\"bad\\r\\nAirSilk forged\",\"password\":\"guessed-4b1c\"}",
                            "application/json")
                    .expect(401);
            UpgradeIT.assertGoesOn(portal, left.known());
            assertBraked(portal);
            assertAnsweredBeforeTheStop(portal, token(portal));
            assertEquals(0, portal.awaitExit());
            assertLinesOfJson(portal.log());
        }
    }

    /** Each by person: one too many is refused in words with the time to wait; another person goes on. */
    private static void assertBraked(Portal portal) {
        Rest buyer = Rest.at(portal.uri()).signedIn("buyer", SECRET);
        Rest carrier = Rest.at(portal.uri()).signedIn("carrier", SECRET);
        assertBraked(() -> buyer.get("/products?q=oil"));
        assertBraked(() -> buyer.post("/catalogue/imports?supplier=NOBODY", "sku\n1\n", "text/csv"));
        assertBraked(() -> carrier.post("/messages?dryRun=true", "FSU/14\r\n", "text/plain"));
        Rest.at(portal.uri()).signedIn("quality", SECRET).get("/products?q=oil").expect(200);
    }

    private static void assertBraked(Supplier<Rest.Answer> ask) {
        for (int i = 0; i < MOST; i++) {
            assertNotEquals(429, ask.get().status());
        }
        Rest.Answer braked = ask.get();
        assertEquals(429, braked.status(), braked::body);
        assertTrue(Integer.parseInt(braked.header("Retry-After")) > 0, braked::body);
        assertFalse(braked.refusals().isEmpty(), braked::body);
    }

    private static String token(Portal portal) {
        return Rest.at(portal.uri())
                .post("/tokens", "{\"user\":\"import\",\"password\":\"%s\"}".formatted(SECRET), "application/json")
                .expect(200, 201)
                .json()
                .getString("token");
    }

    /** A message whose sender is slow: half of it has come when the operator says stop. */
    private static void assertAnsweredBeforeTheStop(Portal portal, String token) throws IOException {
        String first = "FSU/14\r\n172-";
        String rest = "24681355LUXCGO/T6K60.0\r\nBKD/ZZ100/01JAN/LUXCGO/T6K60.0\r\n";
        try (var line = new Socket(portal.uri().getHost(), portal.uri().getPort())) {
            send(line, """
                    POST /api/v1/messages?dryRun=true HTTP/1.1
                    Host: 127.0.0.1
                    Authorization: Bearer %s
                    Content-Type: text/plain
                    Content-Length: %d
                    Connection: close

                    """.formatted(token, first.length() + rest.length()).replace("\n", "\r\n") + first);
            awaitSlowSender(portal);
            portal.tellToStop();
            awaitClosedDoor(portal);
            send(line, rest);

            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("24681355"), answer);
        }
    }

    private static void send(Socket line, String words) throws IOException {
        line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    /** Two requests are being answered: the slow one, and the question how many there are. */
    private static void awaitSlowSender(Portal portal) {
        Pages anybody = new Pages(portal.uri());
        long end = System.nanoTime() + 10_000_000_000L;
        while (!anybody.open("metrics").body().contains("airsilk_requests{mp_scope=\"application\"} 2")) {
            assertTrue(System.nanoTime() < end, anybody.open("metrics").body());
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Whoever comes now is sent to another node, and the slow sender's line is still there. */
    private static void awaitClosedDoor(Portal portal) {
        Pages newcomer = new Pages(portal.uri());
        long end = System.nanoTime() + 10_000_000_000L;
        HttpResponse<String> answer = newcomer.open("health/ready");
        while (answer.statusCode() == 200) {
            assertTrue(System.nanoTime() < end, "the door is still open");
            answer = newcomer.open("health/ready");
        }
        assertEquals(503, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    private static void assertLinesOfJson(String log) {
        List<String> lines = log.lines().filter(line -> line.startsWith("{")).toList();
        assertTrue(lines.size() > 3, log);
        for (String line : lines) {
            try (var reader = Json.createReader(new StringReader(line))) {
                JsonObject said = reader.readObject();
                boolean logged = said.containsKey("Timestamp") && said.containsKey("Level");
                boolean securityEvent = said.containsKey("at") && said.containsKey("kind");
                assertTrue(logged || securityEvent, line);
            }
        }
        assertTrue(
                log.lines().noneMatch(line -> line.startsWith("AirSilk forged")), "a line break in a name is encoded");
        assertFalse(
                log.contains(SECRET) || log.contains("guessed-4b1c") || log.contains("Bearer "), "a secret is told");
    }
}
