package lu.airsilk.platform.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a message says of its own length, what comes behind it is never answered as a message of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a build asks on H2: nothing of it is the database's")
class FramingIT {

    private static final int PATIENCE_MS = 1500;
    private static final String BEHIND = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final URI portal = Portal.shared().uri();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 0",
                "Content-Length: 5, 0",
                "Content-Length: +0",
                "Content-Length: -1",
                "Content-Length: 0x0",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity, chunked\r\nContent-Length: 0",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
            })
    void what_comes_behind_a_message_of_doubtful_length_is_not_answered(String length) throws IOException {
        assertEquals(1, answers("POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n" + BEHIND));
    }

    private int answers(String words) throws IOException {
        var heard = new StringBuilder();
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(PATIENCE_MS);
            line.getOutputStream().write(words.getBytes(ISO_8859_1));
            byte[] some = new byte[8192];
            for (int read = line.getInputStream().read(some);
                    read >= 0;
                    read = line.getInputStream().read(some)) {
                heard.append(new String(some, 0, read, ISO_8859_1));
            }
        } catch (SocketTimeoutException silent) {
            // it waits for more of the one message
        }
        return heard.toString().split("HTTP/1\\.1 \\d{3} ", -1).length - 1;
    }
}
