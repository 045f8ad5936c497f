package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a build asks on H2: nothing of it is the database's")
class FlashOfSessionIT {

    @Test
    void a_browser_from_a_node_that_died_is_asked_for_its_name_and_forgets_that_nodes_flash() throws Exception {
        HttpResponse<String> answer = asked("csfcfc=b2YtYW5vdGhlci1ub2Rl");

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("csfcfc=;")),
                answer.headers().toString());
    }

    private static HttpResponse<String> asked(String cookie) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(Portal.shared().uri().resolve("identity/sign-in.xhtml"))
                    .header("Cookie", cookie)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
