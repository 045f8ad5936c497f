package lu.airsilk.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import lu.airsilk.TestFiles;
import lu.airsilk.testbed.Portal;

/** A portal that listens beyond its own machine, as in the image (decision 0126). */
final class OpenNetwork {

    /** As the image has it, behind a balancer on this machine. */
    static final Map<String, String> SETTINGS = Map.of("airsilk.address", "0.0.0.0", "airsilk.hosts", "127.0.0.1");

    private static final Pattern CHECK = Pattern.compile("HEALTHCHECK .* CMD \\[\"bash\", \"-c\", \"(.*)\"]");

    private OpenNetwork() {}

    /** It speaks HTTP/1 alone, says so, and is healthy for the engine of its image. */
    static void assertSafe(Portal portal) throws IOException, InterruptedException {
        assertEquals("HTTP/1.1 ", secondLanguage(portal).substring(0, 9));
        HttpResponse<String> upgrade = guess(portal, HttpClient.Version.HTTP_2);
        assertEquals(400, upgrade.statusCode());
        assertTrue(upgrade.body().contains("speaks HTTP/1.1 alone"), upgrade::body);
        assertEquals(401, guess(portal, HttpClient.Version.HTTP_1_1).statusCode());
        assertEquals(0, imagesOwnCheck(portal.uri().getPort()));
    }

    /** What it says to the first words of HTTP/2. */
    private static String secondLanguage(Portal portal) throws IOException {
        try (Socket line =
                new Socket(InetAddress.getLoopbackAddress(), portal.uri().getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(UTF_8));
            return new String(line.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }

    /** Java's own client asks for HTTP/2 with its first request, unless it is told otherwise. */
    private static HttpResponse<String> guess(Portal portal, HttpClient.Version version)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            var body = BodyPublishers.ofString("{\"user\":\"admin\",\"password\":\"guessed\"}");
            return client.send(
                    HttpRequest.newBuilder(portal.uri().resolve("api/v1/tokens"))
                            .timeout(Duration.ofSeconds(8))
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static int imagesOwnCheck(int port) throws IOException, InterruptedException {
        var check = CHECK.matcher(TestFiles.text(Path.of("Dockerfile")));
        assertTrue(check.find());
        String words = check.group(1).replace("\\\\", "\\").replace("\\\"", "\"");
        var asked = new ProcessBuilder("bash", "-c", words);
        asked.environment().put("AIRSILK_PORT", "" + port);
        return asked.start().waitFor();
    }
}
