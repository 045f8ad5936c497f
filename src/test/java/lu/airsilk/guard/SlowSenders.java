package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Strangers who begin to say something and do not go on; each holds a line of its own. */
final class SlowSenders implements AutoCloseable {

    private static final Duration ANSWERED = Duration.ofSeconds(60);

    /** What they begin with. */
    enum Opening {
        JSON("POST /api/v1/tokens", "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"us"),
        CHUNKS(
                "POST /api/v1/tokens",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"use"),
        FORM(
                "POST /identity/sign-in.xhtml",
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nform%3Auser="),
        HEADERS("GET /identity/sign-in.xhtml", "X-Slow: 1\r\n");

        private final String said;

        Opening(String line, String rest) {
            said = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + rest;
        }
    }

    private final URI portal;
    private final List<Socket> lines = new ArrayList<>();

    SlowSenders(URI portal) {
        this.portal = portal;
    }

    /** So many more of them. */
    SlowSenders begin(Opening opening, int many) throws IOException {
        for (int i = 0; i < many; i++) {
            Socket line = new Socket();
            line.connect(new InetSocketAddress(portal.getHost(), portal.getPort()), 10_000);
            line.getOutputStream().write(opening.said.getBytes(UTF_8));
            line.getOutputStream().flush();
            lines.add(line);
        }
        return this;
    }

    int size() {
        return lines.size();
    }

    /** What the last of them is answered in the end, up to these words. */
    String answer(String words) throws IOException {
        Socket last = lines.getLast();
        last.setSoTimeout((int) ANSWERED.toMillis());
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[4096];
        while (answer.indexOf(words) < 0) {
            int read = last.getInputStream().read(some);
            if (read < 0) {
                break;
            }
            answer.append(new String(some, 0, read, UTF_8));
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        for (Socket line : lines) {
            line.close();
        }
    }
}
