import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import sun.misc.Signal;

/**
 * Starts the portal: turns the environment ({@code AIRSILK_*}) into the server's options, says in one line why it
 * cannot start (exit 1), and says where it serves once the sign-in page is really there. Stops on TERM and Ctrl-C once
 * the requests that it has taken are answered.
 *
 * <p>With {@code --check-seal} after the archive it starts nothing: it says whether the past is as it was sealed, exit 2
 * when it is not.
 *
 * <p>With {@code --train} it starts and stops at once, for the JVM's {@link StartCache}.
 *
 * <p>{@code java @config/run.jvm -jar server/launcher.jar airsilk.war [server options]}; used by {@code mvn -Prun}, the
 * image and systemd alike. Further arguments go to the server as they are.
 */
public final class RunServer {

    /** Longer than requests are waited for, shorter than the patience of systemd and of a container's engine. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(50);

    public static void main(String[] args) throws Exception {
        stopInOrder();
        try {
            start(args);
        } catch (CannotStart refusal) {
            System.err.println("AirSilk cannot start: " + refusal.getMessage());
            System.exit(1);
        }
    }

    /** The server's own way is at once; and when Maven, which forks this process, ends, nothing may be left running. */
    private static void stopInOrder() {
        for (String signal : List.of("TERM", "INT")) {
            Signal.handle(new Signal(signal), told -> Thread.ofPlatform().start(RunServer::stop));
        }
        if (Boolean.getBoolean("airsilk.stop.with.parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(RunServer::stop));
        }
    }

    /**
     * Whatever the server says to it: who has been told to stop ends. A portal has been seen to go on running instead;
     * what it has answered by then is kept.
     */
    private static void stop() {
        CompletableFuture.delayedExecutor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                .execute(RunServer::endUnfinished);
        try {
            Server.stop();
        } finally {
            System.exit(0);
        }
    }

    private static void endUnfinished() {
        System.err.println("AirSilk did not stop within " + LONGEST_STOP.toSeconds() + " s and ends now");
        Runtime.getRuntime().halt(1);
    }

    private static void start(String[] args) throws Exception {
        StartCache cache = StartCache.of(List.of(args));
        if (!cache.training()) { // what is trained is read by whoever will serve
            Umask.narrow();
        }
        Path war = Path.of(args.length == 0 ? "target/airsilk.war" : args[0]);
        CannotStart.unless(Files.exists(war), war + " is not there; build it with mvn package");
        cache.prepare();
        Settings settings = Settings.read();
        if (List.of(args).contains(SealedPast.OPTION)) {
            System.exit(new SealedPast(settings).check(war) ? 0 : 2);
        }
        CannotStart.unless(
                !settings.hasSample() || holdsSample(war),
                "AIRSILK_SAMPLE is " + settings.sample() + ", but " + war
                        + " holds no sample company; airsilk-sample.war does (mvn -Prun)");
        new Ground(settings).check();
        new Server(settings).start(war, cache.others());
        announce(settings);
        cache.served();
    }

    /** What goes to people has none of it. */
    private static boolean holdsSample(Path archive) throws IOException {
        String company = "WEB-INF/classes/lu/airsilk/sample/SampleCompany.class";
        if (Files.isDirectory(archive)) {
            return Files.exists(archive.resolve(company));
        }
        try (var packed = new ZipFile(archive.toFile())) {
            return packed.getEntry(company) != null;
        }
    }

    private static void announce(Settings settings) {
        String host = settings.address().isLoopbackAddress()
                ? "localhost"
                : settings.address().getHostAddress();
        var lines = new StringBuilder("\nAirSilk serves http://" + host + ":" + settings.port() + "/\n");
        if (settings.hasNoNames()) {
            lines.append("Others are answered 421 until AIRSILK_HOSTS says by which names they may call it.\n");
        }
        if (settings.hasSample()) {
            String password = Settings.value(Setting.SAMPLE_PASSWORD, "").isEmpty() ? "airsilk-demo" : "as configured";
            lines.append("""
                Sample sign-ins: store.kaifeng store.luoyang assistant.kaifeng owner.ouhe till.kaifeng
                                 buyer import hub allocator allocator2 finance finance2 quality admin admin2 auditor carrier
                Password:        %s
                """.formatted(password));
        }
        IO.println(lines.append("Stop with Ctrl-C."));
    }
}
