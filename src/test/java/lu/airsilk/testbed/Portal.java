package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A running portal, started by the launcher of production ({@code config/RunServer.java}) on a free port of the
 * loopback; it ends with this process at the latest.
 */
public final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LAST_LINES = 60;

    /**
     * What the build has trained for these starts, as the image does for its own; without it they take longer. It is of C1
     * alone, and so are those that take it: with both compilers a portal would never come to the second (decision 0148), and
     * what is measured is a start as it is.
     */
    private static final Path TRAINED = Path.of("target/server/tested.aot").toAbsolutePath();

    private static final String C1_ALONE = "-XX:TieredStopAtLevel=1";

    /** Tests do within minutes what people do in days; exports, streams and files keep their limits. */
    private static final List<String> QUICK = List.of("requests", "searches", "imports", "messages");

    private static @Nullable Portal shared;

    private final Launch launch;
    private final @Nullable Process started;

    private Portal(Launch launch) {
        this.launch = launch;
        started = launch.begin();
    }

    private Portal(int port) {
        launch = new Launch(Path.of(""), Path.of("target/dev"), port, List.of(), Map.of());
        started = null;
    }

    /** One that somebody else has started on this machine and will stop; it has no process that a test may end. */
    static Portal at(URI running) {
        return new Portal(running.getPort());
    }

    private Process process() {
        return Objects.requireNonNull(started, "the portal was started by somebody else");
    }

    /** What is started where. */
    private record Launch(Path app, Path folder, int port, List<String> jvm, Map<String, String> settings) {

        Path log() {
            return folder.resolve("server.log");
        }

        /** Where the server keeps what it needs for a while. */
        Path spool() {
            return folder.resolve("spool");
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + port + "/");
        }

        Process begin() {
            try {
                Files.createDirectories(spool());
                var builder = new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
                builder.environment().keySet().removeIf(Launch::isVariable);
                settings.entrySet().stream()
                        .filter(setting -> isVariable(setting.getKey()))
                        .forEach(setting -> builder.environment().put(setting.getKey(), setting.getValue()));
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Said by the environment and not by a system property. */
        private static boolean isVariable(String setting) {
            return setting.startsWith("AIRSILK_");
        }

        private List<String> command() {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("@config/run.jvm");
            command.addAll(List.of(System.getProperty("server.jvm", "").split(" ")));
            if (Files.exists(TRAINED) && jvm.isEmpty() && command.contains(C1_ALONE)) {
                command.add("-XX:AOTCache=" + TRAINED);
            }
            command.addAll(jvm);
            command.removeIf(String::isBlank);
            command.add("-Dairsilk.stop.with.parent=true");
            command.add("-Djava.io.tmpdir=" + spool());
            Map<String, String> all = new TreeMap<>(Map.of(
                    "airsilk.port",
                    "" + port,
                    "airsilk.home",
                    folder.resolve("home").toString()));
            QUICK.forEach(limit -> all.put("airsilk.limit." + limit, "1000000"));
            all.putAll(settings);
            all.keySet().removeIf(Launch::isVariable);
            all.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(List.of("-jar", "target/server/launcher.jar", app.toString()));
            return command;
        }
    }

    /** The portal that all tests of this run share; there once a test with the Arquillian extension runs. */
    public static Portal shared() {
        Portal running = shared;
        if (running == null) {
            throw new IllegalStateException("the test needs @ExtendWith(ArquillianExtension.class)");
        }
        return running;
    }

    static void share(Portal portal) {
        shared = portal;
    }

    /**
     * Starts the packaged portal and waits until its first page answers.
     *
     * @param folder its own folder, for home and log
     * @param settings system properties such as {@code airsilk.sample}
     */
    public static Portal start(Path folder, Map<String, String> settings) {
        return start(folder, settings, List.of());
    }

    /** The same with options of its own for the JVM, such as more memory. */
    public static Portal start(Path folder, Map<String, String> settings, List<String> jvm) {
        return begin(folder, settings, jvm).awaitReady();
    }

    /** Begins a start that may well be refused: waits for nothing. */
    public static Portal begin(Path folder, Map<String, String> settings) {
        return begin(folder, settings, List.of());
    }

    /** The same with options of its own for the JVM. */
    public static Portal begin(Path folder, Map<String, String> settings, List<String> jvm) {
        return start(Path.of("target/airsilk"), folder, settings, jvm);
    }

    /** Starts the archive that people get, which holds no sample company, and waits for nothing. */
    public static Portal beginAsDelivered(Path folder, Map<String, String> settings) {
        return start(Path.of("target/airsilk.war"), folder, settings, List.of());
    }

    /** Starts another application by the same launcher, such as a bare one to compare with. */
    public static Portal serve(Path app, Path folder, Map<String, String> settings) {
        return start(app, folder, settings, List.of()).awaitReady();
    }

    /** What it serves: the application in a folder. */
    public Path app() {
        return launch.app();
    }

    static Portal start(Path app, Path folder, Map<String, String> settings, List<String> jvm) {
        return new Portal(new Launch(app, folder, Ports.free(), jvm, settings));
    }

    /** The same once more, after its end: same address, home and settings. */
    public Portal again() {
        return new Portal(launch).awaitReady();
    }

    /** The address of the first page, ending in a slash. */
    public URI uri() {
        return launch.uri();
    }

    /** Its folder: {@code home} and {@code server.log}. */
    public Path folder() {
        return launch.folder();
    }

    public long pid() {
        return process().pid();
    }

    /** Tells it to stop, as an operator does, and waits for nothing. */
    public void tellToStop() {
        process().destroy();
    }

    /** The processor time it has used so far. */
    public Duration cpu() {
        return process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory it holds, on Linux; 0 elsewhere. */
    public long residentMebibytes() {
        Path status = Path.of("/proc/" + process().pid() + "/status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has said so far. */
    public String log() {
        try {
            return Files.readString(launch.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of the process; for starts that must be refused. */
    public int awaitExit() {
        try {
            if (!process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the portal still runs: " + threads());
            }
            return process().exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of all objects that are in use, after a full collection. */
    public long liveBytes() {
        return Long.parseLong(asked("GC.class_histogram").strip().replaceAll("(?s).* ", ""));
    }

    /** The bytes of its files for a while and for ever, but for the database's own, which has rules of its own. */
    public long filesBytes() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.startsWith(folder().resolve("home")) || file.startsWith(launch.spool()))
                    .map(Path::toFile)
                    .filter(file -> !file.getName().endsWith(".db"))
                    .mapToLong(file -> file.length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each of its threads does, for whoever must find out why it does not end. */
    private String threads() {
        return asked("Thread.print");
    }

    private String asked(String command) {
        try {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Process asked = new ProcessBuilder(jcmd.toString(), "" + pid(), command).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until its first page answers. */
    public Portal awaitReady() {
        return awaitReady(PATIENCE);
    }

    /** The same for so long. */
    public Portal awaitReady(Duration patience) {
        Instant end = Instant.now().plus(patience);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!ready(client)) {
                if (!process().isAlive() || Instant.now().isAfter(end)) {
                    String why = whyNotReady();
                    close();
                    throw new IllegalStateException(
                            "the portal did not start: " + lastWords() + " (" + launch.log() + "); " + why);
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Whether it has ended or what it still does, and what it said last. */
    private String whyNotReady() {
        List<String> said = log().lines().toList();
        return (process().isAlive()
                        ? "it runs: " + threads()
                        : "it ended with " + process().exitValue())
                + "\n"
                + String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
    }

    private boolean ready(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri().resolve("health/ready"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The launcher's own line: where it serves or why it cannot start. */
    public String lastWords() {
        return log().lines()
                .filter(line -> line.startsWith("AirSilk"))
                .findFirst()
                .orElse("no reason given");
    }

    /** Ends it as a crash would: at once, nothing tidied. */
    public void kill() {
        process().destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        if (started != null) {
            started.destroy();
            awaitExit();
        }
    }
}
