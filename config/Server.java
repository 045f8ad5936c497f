import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/** Payara Micro in this process, with the portal in it. */
record Server(Settings settings) {

    private static final Duration UNTIL_SERVED = Duration.ofSeconds(120);
    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(30);
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String FORMATTER = "java.util.logging.ConsoleHandler.formatter=";

    /**
     * Returns once a page is served.
     *
     * @param more options of the server itself
     */
    void start(Path war, List<String> more) throws Exception {
        PayaraMicro.main(options(war, more));
        requireDeployed();
        requireServed();
    }

    private String[] options(Path war, List<String> more) throws IOException {
        var options = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome", "--port", "" + settings.port()));
        options.addAll(List.of("--rootdir", workplace().toString()));
        options.addAll(List.of("--prebootcommandfile", commands().toString(), "--logproperties", "" + logging()));
        options.addAll(more);
        options.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return options.toArray(String[]::new);
    }

    /** Where the server unpacks itself, anew for each start: what lies in /tmp may be tidied away below a long run. */
    private Path workplace() throws IOException {
        Path folder = settings.home().resolve("run-" + settings.port());
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        return Files.createDirectories(folder);
    }

    /** The server listens on every address unless this command tells it otherwise. */
    private Path commands() throws IOException {
        return written("boot.asadmin", "set " + LISTENER + ".address=" + settings.address().getHostAddress());
    }

    private Path logging() throws IOException {
        String formatter = settings.json()
                ? "fish.payara.enterprise.server.logging.JSONLogFormatter"
                : "com.sun.enterprise.server.logging.ODLLogFormatter";
        return written("logging.properties", FORMATTER + formatter);
    }

    /** A file of the server's configuration with a line of this run before it. */
    private static Path written(String name, String line) throws IOException {
        Path standing = Path.of(System.getProperty("airsilk.payara", "config/payara"), name);
        Path file = Files.createTempFile("airsilk-", name);
        file.toFile().deleteOnExit();
        return Files.writeString(file, line + "\n" + Files.readString(standing));
    }

    private static void requireDeployed() throws CannotStart {
        // the server lists an application whose start was refused as if it had been deployed
        String refusal = System.getProperty("airsilk.start.refusal", "");
        CannotStart.unless(refusal.isEmpty(), refusal);
        boolean deployed = !PayaraMicro.getInstance()
                .getRuntime()
                .getDeployedApplicationNames()
                .isEmpty();
        CannotStart.unless(deployed, "the portal is not deployed; the log above says why");
    }

    /** "Ready" in the server's log is no proof; a page that answers is. */
    private void requireServed() throws CannotStart, InterruptedException {
        try (var client =
                HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            Instant end = Instant.now().plus(UNTIL_SERVED);
            while (status(client, settings.uri("/health/ready")) != 200) {
                CannotStart.unless(
                        Instant.now().isBefore(end), "the portal is deployed but not ready; the log above says why");
                Thread.sleep(200);
            }
        }
    }

    private static int status(HttpClient client, URI uri) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Lets nothing new in, waits until what has come in is answered, then closes the database behind the portal. */
    static void stop() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("lu.airsilk:type=Requests"),
                            "drain",
                            new Object[] {UNTIL_ANSWERED.toMillis()},
                            new String[] {"long"});
            PayaraMicro.getInstance().shutdown();
        } catch (JMException | BootstrapException notStarted) {
            // nothing is served yet, so nothing is waited for
        }
    }
}
