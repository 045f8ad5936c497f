package lu.airsilk.notice.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person listens in some windows, not in hundreds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
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
            client.shutdownNow();
        }

        assertEquals(List.of(200, 429), answers.stream().distinct().toList());
        assertEquals(429, answers.get(MOST));
        assertEquals(
                1,
                Rest.as("auditor")
                        .get("/security-events?kind=LIMIT_REACHED&user=" + keeper)
                        .json()
                        .getInt("total"));
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
