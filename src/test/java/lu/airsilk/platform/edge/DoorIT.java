package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as a stranger tries it, word by word on the line: by other names, with other methods, round the corner. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorIT {

    private final URI portal = Portal.shared().uri();

    @ParameterizedTest
    @CsvSource({
        "/identity/sign-in.xhtml, evil.example, 421",
        "/api/v1/tokens, evil.example:80, 421",
        "/, localhost.evil.example, 421",
        "/health/live, evil.example, 200",
        "/identity/sign-in.xhtml, localhost:1, 200",
        "/identity/sign-in.xhtml, [::1], 200",
        "/openapi, localhost, 401",
        "/health/../portal/style-sheet.xhtml, localhost, 302",
        "/WEB-INF/web.xml, localhost, 404",
    })
    void by_its_own_names_and_where_it_is_open(String path, String host, int status) throws IOException {
        String answer = asked("GET", path, "Host: " + host);

        assertEquals(status, status(answer), answer);
        assertFalse(answer.contains("evil.example"), answer);
    }

    @Test
    void a_request_that_calls_it_by_two_names_is_refused() throws IOException {
        assertEquals(400, status(asked("GET", "/identity/sign-in.xhtml", "Host: localhost\r\nHost: evil.example")));
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void pages_are_read_and_their_forms_are_sent_and_no_more(String method) throws IOException {
        String answer = asked(method, "/identity/sign-in.xhtml", "Host: localhost");

        assertEquals(405, status(answer), answer);
        assertTrue(answer.contains("Allow: GET, HEAD, POST"), answer);
    }

    private String asked(String method, String path, String headers) throws IOException {
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(20_000);
            String request = method + " " + path + " HTTP/1.1\r\n" + headers
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
