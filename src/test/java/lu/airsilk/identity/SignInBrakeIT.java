package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A crowd that guesses at one account is braked, is seen, and keeps nobody out who has been here before. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInBrakeIT {

    private static final int CROWD = 60;
    private static final String ELSEWHERE =
            "127.0.0." + (2 + ThreadLocalRandom.current().nextInt(250));

    @Test
    void of_sixty_guesses_at_once_five_are_looked_at_and_the_person_on_a_known_browser_comes_in() throws Exception {
        String keeper = Keepers.fresh("KF01");
        long lookedAt;
        try (Visit known = Browser.visit("en", 1440)) {
            known.signIn(keeper);
            known.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-SID"));

            List<Rest.Answer> guesses = guesses(keeper);

            lookedAt = count(guesses, 401);
            assertTrue(lookedAt > 0 && lookedAt <= 5, lookedAt + " looked at");
            List<Rest.Answer> braked =
                    guesses.stream().filter(guess -> guess.status() == 429).toList();
            // one that waited for a processor until its patience ended has had its turn
            assertEquals(CROWD - 5, braked.size());
            assertEquals(5, lookedAt + count(guesses, 503));
            braked.forEach(guess -> assertTrue(Integer.parseInt(guess.header("Retry-After")) <= 12));
            known.signIn(keeper);
        }
        assertEquals(lookedAt, times(keeper, "SIGN_IN_FAILED"));
        assertEquals(CROWD - 5, times(keeper, "SIGN_IN_BRAKED"));
    }

    @Test
    void codes_of_links_are_guessed_no_faster_than_passwords_and_not_unseen() throws IOException {
        List<String> guesses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            guesses.add(fromElsewhere("POST /api/v1/links/guess-" + i).substring(9, 12));
        }
        String page = fromElsewhere("GET /identity/link.xhtml?code=guess");

        assertEquals(20, Collections.frequency(guesses, "404"), guesses::toString);
        assertEquals(10, Collections.frequency(guesses, "429"), guesses::toString);
        assertTrue(page.contains("Too many"), page);
        assertEquals(20, timesElsewhere("SIGN_IN_FAILED"));
        assertEquals(11, timesElsewhere("SIGN_IN_BRAKED"));
    }

    /** From an address of its own, so that all other tests are left in peace. */
    private static String fromElsewhere(String line) throws IOException {
        URI portal = Portal.shared().uri();
        try (Socket elsewhere = new Socket(portal.getHost(), portal.getPort(), InetAddress.ofLiteral(ELSEWHERE), 0)) {
            String body = line.startsWith("POST") ? "{}" : "";
            String asked = line + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            elsewhere.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(elsewhere.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int timesElsewhere(String kind) {
        return Rest.as("auditor")
                .get("/security-events?size=500&kind=" + kind)
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(event -> event.getString("address").equals(ELSEWHERE))
                .mapToInt(event -> event.getInt("times"))
                .sum();
    }

    private static long count(List<Rest.Answer> guesses, int status) {
        return guesses.stream().filter(guess -> guess.status() == status).count();
    }

    private static List<Rest.Answer> guesses(String keeper) throws InterruptedException {
        String body = "{\"user\":\"%s\",\"password\":\"not the one\"}".formatted(keeper);
        Callable<Rest.Answer> guess = () -> Rest.at(Portal.shared().uri()).post("/tokens", body, "application/json");
        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            return crowd
                    .invokeAll(IntStream.range(0, CROWD).mapToObj(_ -> guess).toList())
                    .stream()
                    .map(SignInBrakeIT::answer)
                    .toList();
        }
    }

    private static Rest.Answer answer(Future<Rest.Answer> guess) {
        try {
            return guess.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int times(String user, String kind) {
        return Rest.as("auditor")
                .get("/security-events?kind=" + kind + "&user=" + user)
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .mapToInt(event -> event.getInt("times"))
                .sum();
    }
}
