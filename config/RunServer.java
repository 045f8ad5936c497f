import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the portal: turns the environment ({@code AIRSILK_*}) into the server's options, says in one line why it
 * cannot start (exit 1), and says where it serves once the sign-in page is really there.
 *
 * <p>{@code java @config/run.jvm -cp payara-micro.jar config/RunServer.java airsilk.war [server options]}; used by
 * {@code mvn -Prun}, the image and systemd alike. Further arguments go to the server as they are. A system property
 * ({@code airsilk.port}) is stronger than its variable ({@code AIRSILK_PORT}).
 */
public final class RunServer {

    private static final Duration UNTIL_SERVED = Duration.ofSeconds(120);
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([^:/?]+)(?::(\\d+))?.*");

    /** Why the portal does not start, in one line for the operator. */
    private static final class CannotStart extends Exception {
        CannotStart(String why) {
            super(why);
        }
    }

    private record Address(String host, int port) {
        URI uri(String path) {
            return URI.create("http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port + path);
        }
    }

    public static void main(String[] args) throws Exception {
        stopWithParent();
        try {
            start(args);
        } catch (CannotStart refusal) {
            System.err.println("AirSilk cannot start: " + refusal.getMessage());
            System.exit(1);
        }
    }

    /** Maven forks this process; when Maven is told to end, nothing may be left running. */
    private static void stopWithParent() {
        if (Boolean.getBoolean("airsilk.stop.with.parent")) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private static void start(String[] args) throws Exception {
        Path war = Path.of(args.length == 0 ? "target/airsilk.war" : args[0]);
        Address address = address();
        require(Files.exists(war), war + " is not there; build it with mvn package");
        requireFree(address);
        requireDatabase(home());
        System.setProperty("airsilk.sample", setting("sample", System.getProperty("airsilk.default.sample", "none")));
        PayaraMicro.main(options(war, address, args));
        requireDeployed();
        requireServed(address);
        announce(address);
    }

    private static Address address() throws CannotStart {
        String port = setting("port", "8080");
        require(port.matches("\\d{1,5}") && Integer.parseInt(port) < 65536, "AIRSILK_PORT is not a port: " + port);
        String host = setting("address", "127.0.0.1");
        System.setProperty("airsilk.port", port);
        System.setProperty("airsilk.address", host);
        return new Address(host, Integer.parseInt(port));
    }

    private static Path home() throws CannotStart {
        Path home = Path.of(setting("home", "data")).toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new CannotStart("AIRSILK_HOME " + home + " cannot be made: " + e.getMessage());
        }
        require(Files.isWritable(home), "AIRSILK_HOME " + home + " cannot be written to");
        System.setProperty("airsilk.home", home.toString());
        return home;
    }

    private static void requireFree(Address address) throws CannotStart {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address.host()), address.port()));
        } catch (IOException e) {
            throw new CannotStart("port " + address.port() + " on " + address.host() + ": " + e.getMessage()
                    + "; choose another with AIRSILK_PORT or AIRSILK_ADDRESS");
        }
    }

    private static void requireDatabase(Path home) throws CannotStart {
        String url = setting("db.url", "");
        Matcher postgresql = POSTGRESQL.matcher(url);
        if (url.isEmpty()) {
            requireUnlocked(home.resolve("airsilk.mv.db"));
        } else if (postgresql.matches()) {
            requireReachable(postgresql.group(1), Optional.ofNullable(postgresql.group(2)));
        } else {
            require(url.startsWith("jdbc:h2:"), "AIRSILK_DB_URL is neither jdbc:postgresql://… nor jdbc:h2:…");
        }
    }

    private static void requireUnlocked(Path database) throws CannotStart {
        if (!Files.exists(database)) {
            return;
        }
        try (var channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            require(lock != null, database + " is in use by another process");
        } catch (IOException e) {
            throw new CannotStart(database + " cannot be opened: " + e.getMessage());
        }
    }

    private static void requireReachable(String host, Optional<String> port) throws CannotStart {
        int number = Integer.parseInt(port.orElse("5432"));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, number), 5000);
        } catch (IOException e) {
            throw new CannotStart("no database answers at " + host + ":" + number + ": " + e.getMessage());
        }
    }

    private static String[] options(Path war, Address address, String[] args) throws IOException {
        var options = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome", "--port", "" + address.port()));
        options.addAll(List.of("--prebootcommandfile", commands(address.host()).toString()));
        options.addAll(List.of(args).subList(Math.min(1, args.length), args.length));
        options.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return options.toArray(String[]::new);
    }

    /** The server listens on every address unless this command tells it otherwise. */
    private static Path commands(String host) throws IOException {
        String listener = "configs.config.server-config.network-config.network-listeners.network-listener";
        Path standing = Path.of(System.getProperty("airsilk.boot.commands", "config/payara/boot.asadmin"));
        Path all = Files.createTempFile("airsilk-boot", ".asadmin");
        all.toFile().deleteOnExit();
        return Files.writeString(
                all, "set " + listener + ".http-listener.address=" + host + "\n" + Files.readString(standing));
    }

    private static void requireDeployed() throws CannotStart {
        // the server lists an application whose start was refused as if it had been deployed
        String refusal = System.getProperty("airsilk.start.refusal", "");
        require(refusal.isEmpty(), refusal);
        boolean deployed = !PayaraMicro.getInstance()
                .getRuntime()
                .getDeployedApplicationNames()
                .isEmpty();
        require(deployed, "the portal is not deployed; the log above says why");
    }

    /** "Ready" in the server's log is no proof; a page that answers is. */
    private static void requireServed(Address address) throws CannotStart, InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            Instant end = Instant.now().plus(UNTIL_SERVED);
            while (status(client, address.uri("/health/ready")) != 200) {
                require(Instant.now().isBefore(end), "the portal is deployed but not ready; the log above says why");
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

    private static void announce(Address address) {
        String host = address.host().equals("127.0.0.1") ? "localhost" : address.host();
        var lines = new StringBuilder("\nAirSilk serves http://" + host + ":" + address.port() + "/\n");
        if (!System.getProperty("airsilk.sample").equals("none")) {
            lines.append("""
                    Sample sign-ins: store.kaifeng store.luoyang buyer import hub allocator allocator2 finance quality
                                     admin auditor carrier
                    Password:        %s
                    """.formatted(System.getenv("AIRSILK_SAMPLE_PASSWORD") == null ? "airsilk-demo" : "as configured"));
        }
        IO.println(lines.append("Stop with Ctrl-C."));
    }

    private static String setting(String name, String otherwise) {
        String variable = "AIRSILK_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
        String value = System.getProperty("airsilk." + name, System.getenv().getOrDefault(variable, ""));
        return value.isBlank() ? otherwise : value;
    }

    private static void require(boolean holds, String otherwise) throws CannotStart {
        if (!holds) {
            throw new CannotStart(otherwise);
        }
    }
}
