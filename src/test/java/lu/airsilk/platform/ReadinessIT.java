package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a balancer asks, and what the server must not tell anyone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadinessIT {

    @Test
    void a_started_portal_says_that_it_is_ready_and_that_its_pages_are_there() throws Exception {
        HttpResponse<String> answer = get("health/ready");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"name\":\"pages\",\"status\":\"UP\""), answer.body());
    }

    @Test
    void no_answer_names_the_server_or_its_version() throws Exception {
        var headers = get("").headers();

        assertAll(
                () -> assertTrue(headers.firstValue("Server").isEmpty(), "Server"),
                () -> assertTrue(headers.firstValue("X-Powered-By").isEmpty(), "X-Powered-By"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(Portal.shared().uri().resolve(path)).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
