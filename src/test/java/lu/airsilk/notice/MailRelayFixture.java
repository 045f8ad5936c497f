package lu.airsilk.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of a few words that does not know of encryption, and notes what is said to it. */
public final class MailRelayFixture implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String offers;

    /**
     * Opens on a free port of the loopback.
     *
     * @param offers what it says that it can, such as {@code STARTTLS}, which it then cannot
     */
    public MailRelayFixture(String offers) throws IOException {
        this.offers = offers;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public String port() {
        return "" + door.getLocalPort();
    }

    public List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException gone) {
                // the test is over, or the guest did not like what it heard
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        say(guest, "220 relay");
        boolean text = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            text = text ? !line.equals(".") : line.equals("DATA");
            if (!text || line.equals("DATA")) {
                say(guest, answer(line));
            }
        }
    }

    private String answer(String line) {
        return switch (line.split(" ", 2)[0]) {
            case "EHLO" -> "250-relay\r\n250 " + offers;
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            case "STARTTLS" -> "220 but there is none";
            default -> "250 ok";
        };
    }

    private static void say(Socket guest, String words) throws IOException {
        OutputStream out = guest.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
