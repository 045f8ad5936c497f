import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.impl.PayaraMicroImpl;
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
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Payara Micro in this process, with the portal in it.
 *
 * <p>It lies unpacked beside the launcher ({@code payara-micro.jar --outputlauncher} at build), all its jars on the class
 * path: read through the loader of the one jar, its classes cost ten seconds more of a start, and cannot be kept in
 * {@link StartCache}.
 */
record Server(Settings settings) {

    private static final Duration UNTIL_SERVED = Duration.ofSeconds(120);
    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(30);
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
    private static final String FORMATTER = "java.util.logging.ConsoleHandler.formatter=";

    /**
     * Returns once a page is served.
     *
     * @param more options of the server itself
     */
    void start(Path war, List<String> more) throws Exception {
        Path payara = unpacked();
        // what the launcher says that Payara writes beside its jars; that one begins twice in the same folder
        System.setProperty(
                "fish.payara.micro.BootJar",
                payara.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", payara.toString());
        PayaraMicroImpl.main(options(war, more));
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

    /** Where the server's jars lie: this class of it stands in one of them. */
    private static Path unpacked() {
        var jar = PayaraMicroImpl.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(jar.toString())).getParent().getParent();
    }

    /** What the server writes beside itself, anew for each start; in /tmp it might be tidied away below a long run. */
    private Path workplace() throws IOException {
        Path folder = settings.home().resolve("run-" + settings.port());
        Folders.delete(folder);
        Files.createDirectories(folder);
        for (String part : List.of("config", "docroot", "lib")) {
            Folders.copy(unpacked().resolve(part), folder);
        }
        return folder;
    }

    /**
     * The server listens on every address unless this command tells it otherwise. HTTP/2 is for this machine: who asks
     * and forgets fills the server's memory with it, so strangers speak it with the proxy (decision 0126).
     */
    private Path commands() throws IOException {
        return written("boot.asadmin", """
            set %s.address=%s
            set %s.http2-enabled=%s\
            """.formatted(
                        LISTENER,
                        settings.address().getHostAddress(),
                        HTTP,
                        settings.address().isLoopbackAddress()));
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
        boolean deployed = !running().getRuntime().getDeployedApplicationNames().isEmpty();
        CannotStart.unless(deployed, "the portal is not deployed; the log above says why");
    }

    /** "Ready" in the server's log is no proof; a page that answers is. */
    private void requireServed() throws CannotStart, InterruptedException {
        try (var client = HttpClient.newBuilder()
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
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
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
            running().shutdown();
        } catch (JMException | BootstrapException notStarted) {
            // nothing is served yet, so nothing is waited for
        }
    }

    private static PayaraMicroBoot running() {
        return PayaraMicroImpl.getInstance();
    }
}
