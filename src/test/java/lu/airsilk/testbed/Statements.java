package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * What a step of the shared portal asked of the database.
 *
 * @param prepared statements, a batch counted once for each hundred rows
 * @param flushes how often everything in the session was looked through; each batch of our own is one too
 * @param took from the first request to the last answer
 */
public record Statements(long prepared, long flushes, Duration took) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Runs the step and counts; what jobs of the portal ask meanwhile counts too. */
    public static Statements of(Runnable step) {
        List<Long> before = now();
        long start = System.nanoTime();
        step.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        List<Long> after = now();
        return new Statements(after.get(0) - before.get(0), after.get(1) - before.get(1), took);
    }

    private static List<Long> now() {
        String path = Portal.shared().uri().toString().replaceFirst("/$", "") + StatementsFixture.PATH;
        try {
            String said = CLIENT.send(
                            HttpRequest.newBuilder(java.net.URI.create(path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return List.of(said.split(" ")).stream().map(Long::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
