package lu.airsilk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person listens in some windows, not in hundreds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "an open window knows no database; both are asked with -Pfull")
class BellStreamsIT {

    private static final int MOST = 20;

    @Test
    void the_twenty_first_stream_of_one_person_is_refused_and_seen() throws Exception {
        String keeper = Keepers.fresh("KF01");
        String token = Rest.as(keeper).header("Authorization");
        List<Integer> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i <= MOST; i++) {
                answers.add(listen(client, token).statusCode());
            }
            assertEquals(List.of(200, 429), answers.stream().distinct().toList());
            assertEquals(429, answers.get(MOST));
            boolean seen = isSeen(keeper);
            for (Instant end = Instant.now().plusSeconds(90);
                    !seen && Instant.now().isBefore(end); ) {
                // beside a crowd of other tests' events one is told by its kind alone until the minute is written down
                LockSupport.parkNanos(500_000_000);
                assertEquals(429, listen(client, token).statusCode());
                seen = isSeen(keeper);
            }
            client.shutdownNow();
            assertTrue(seen);
        }
    }

    private static boolean isSeen(String keeper) {
        return Rest.as("auditor")
                        .get("/security-events?kind=LIMIT_REACHED&user=" + keeper)
                        .json()
                        .getInt("total")
                > 0;
    }

    @Test
    void who_is_shut_out_or_given_other_rights_hears_nothing_more() throws Exception {
        List<String> keepers = List.of(Keepers.fresh("KF01"), Keepers.fresh("KF01"));
        Rest admin = Rest.as("admin");
        HttpClient client = HttpClient.newHttpClient();
        try {
            List<InputStream> streams = new ArrayList<>();
            for (String keeper : keepers) {
                streams.add(
                        listen(client, Rest.as(keeper).header("Authorization")).body());
            }
            InputStream other = listen(client, Rest.as("store.kaifeng").header("Authorization"))
                    .body();

            admin.post("/users/" + keepers.get(0) + "/disable").expect(200);
            admin.put("/users/" + keepers.get(1), "{\"name\":\"王丽\",\"roles\":[\"STORE\"],\"stores\":[\"LY01\"]}")
                    .expect(200);

            for (InputStream stream : streams) {
                assertTrue(isOver(stream, 8));
            }
            assertFalse(isOver(other, 1));
        } finally {
            client.shutdownNow();
        }
    }

    @Test
    void a_page_that_has_signed_out_hears_nothing_more() throws Exception {
        Pages keeper = new Pages(Portal.shared().uri()).signedIn("store.kaifeng");
        HttpResponse<InputStream> stream = keeper.stream("api/v1/notices/stream");
        assertEquals(200, stream.statusCode());

        keeper.signOut();

        assertTrue(isOver(stream.body(), 8));
    }

    /** Whether it ends within so many seconds. */
    private static boolean isOver(InputStream stream, int seconds) {
        try {
            CompletableFuture.supplyAsync(() -> readToItsEnd(stream)).get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException open) {
            return false;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean readToItsEnd(InputStream stream) {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cut) {
            // an end as well
        }
        return true;
    }

    private static HttpResponse<InputStream> listen(HttpClient client, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Portal.shared().uri().resolve("api/v1/notices/stream"))
                .header("Authorization", token)
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }
}
