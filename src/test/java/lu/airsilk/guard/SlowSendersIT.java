package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.guard.SlowSenders.Opening;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A crowd that sends and does not go on costs nobody else an answer; nothing stands before the portal that would gather
 * bodies. Of strangers' bodies, 200 once froze it: no page and no answer of the health checks for as long as they came.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "no database is asked")
class SlowSendersIT {

    private static final int CROWD = 600;
    private static final int LOOKS = 30;

    /** Five times the goal, which is twice; a build has other work beside it. */
    private static final int SLOWER = 10;

    private static final String WORDS = "The request did not come in time.";

    private static final Duration LEAST = Duration.ofMillis(50);
    private static final Duration ALIVE = Duration.ofSeconds(5);

    private final URI portal = Portal.shared().uri();
    private final Duration atMost = Duration.ofSeconds(Boolean.getBoolean("airsilk.full") ? 60 : 5);

    @Test
    void slow_bodies_and_slow_headers_cost_others_nothing() throws IOException {
        int said = Portal.shared().log().length();
        Duration quiet = median("identity/sign-in.xhtml");
        try (SlowSenders crowd = new SlowSenders(portal)
                .begin(Opening.JSON, CROWD / 3)
                .begin(Opening.CHUNKS, CROWD / 3)
                .begin(Opening.FORM, CROWD / 3)
                .begin(Opening.HEADERS, CROWD)) {
            assertEquals(2 * CROWD, crowd.size());
            long end = System.nanoTime() + atMost.toNanos();
            while (System.nanoTime() < end) {
                Duration page = median("identity/sign-in.xhtml");
                Duration alive = median("health/live");
                Duration bound = quiet.multipliedBy(SLOWER).plus(LEAST);
                assertTrue(page.compareTo(bound) < 0, () -> "quiet " + quiet + ", now " + page);
                assertTrue(alive.compareTo(ALIVE) < 0, () -> "alive after " + alive);
            }
        }
        assertFalse(Portal.shared().log().substring(said).contains("\tat "), "a slow stranger is worth no stack");
    }

    @Test
    void who_does_not_go_on_is_told_after_some_seconds_in_words() throws IOException {
        try (SlowSenders call = new SlowSenders(portal).begin(Opening.JSON, 1);
                SlowSenders form = new SlowSenders(portal).begin(Opening.FORM, 1)) {
            for (SlowSenders one : List.of(call, form)) {
                String answer = one.answer(WORDS);
                assertTrue(answer.startsWith("HTTP/1.1 408 ") && answer.contains(WORDS), answer);
            }
        }
    }

    private Duration median(String page) throws IOException {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long begun = System.nanoTime();
            HttpURLConnection line =
                    (HttpURLConnection) portal.resolve(page).toURL().openConnection();
            line.setConnectTimeout(10_000);
            line.setReadTimeout(20_000);
            assertEquals(200, line.getResponseCode());
            line.getInputStream().readAllBytes();
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return took.stream().sorted().toList().get(LOOKS / 2);
    }
}
