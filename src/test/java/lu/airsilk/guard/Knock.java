package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;

/**
 * An answer as a stranger gets it who listens while sending: a refusal may come before the last byte has gone, and then
 * the line is cut.
 *
 * @param status 0 when the line was cut without a word
 */
record Knock(int status, Duration took) {

    private static final int PATIENCE = 60_000;

    static Knock at(URI portal, Attack attack, byte[] body) {
        long begun = System.nanoTime();
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(PATIENCE);
            Thread.ofVirtual().start(() -> send(line, attack, body)); // ends with the line at the latest
            return new Knock(status(line), Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(attack.name(), e);
        }
    }

    private static void send(Socket line, Attack attack, byte[] body) {
        StringBuilder head = new StringBuilder(attack.line() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        attack.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: " + body.length + "\r\n\r\n");
        try {
            line.getOutputStream().write(head.toString().getBytes(ISO_8859_1));
            line.getOutputStream().write(body);
        } catch (IOException cut) {
            // answered before it was all sent; the status says how
            assert line.isConnected();
        }
    }

    private static int status(Socket line) throws IOException {
        try {
            String first = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1)).readLine();
            return first == null ? 0 : Integer.parseInt(first.split(" ", 3)[1]);
        } catch (SocketException cut) {
            return 0;
        }
    }
}
