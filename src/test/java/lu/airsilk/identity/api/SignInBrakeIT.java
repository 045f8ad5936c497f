package lu.airsilk.identity.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
