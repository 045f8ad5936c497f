import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The JDK's ahead-of-time cache of what every start loads, links and profiles (JEP 483, 514, 515): a start with it takes
 * two thirds of the processor's time. The JVM makes it as a run ends that was begun with {@code -XX:AOTCacheOutput}, and
 * takes it with {@code -XX:AOTCache} as long as it is the same JVM and the same jars; one of others it passes over.
 *
 * @param others arguments of the launcher that are for the server
 * @param training whether this run is for nothing else
 */
record StartCache(List<String> others, boolean training) {

    private static final String TRAIN = "--train";

    /** @param args of the launcher: the archive, then others */
    static StartCache of(List<String> args) {
        return new StartCache(
                args.stream().skip(1).filter(arg -> !arg.equals(TRAIN)).toList(), args.contains(TRAIN));
    }

    /** Before the settings are read. */
    void prepare() throws IOException, CannotStart {
        throwAwayWhatDoesNotFit();
        if (training) {
            standBeside();
        }
    }

    /** Jars or JDK have changed since it was made: without it, the next run makes another. A start goes on either way. */
    private static void throwAwayWhatDoesNotFit() {
        String given = option("AOTCache");
        boolean taken = System.getProperty("java.vm.info", "").contains("sharing");
        if (given.isEmpty() || taken) {
            return;
        }
        try {
            if (Files.deleteIfExists(Path.of(given))) {
                IO.println("The cache of the start was made by another Java or another server: thrown away.");
            }
        } catch (IOException kept) {
            IO.println("The cache of the start, " + given + ", is of another Java or another server, or not to be read;"
                    + " this start does without. Make it anew with " + TRAIN + ".");
        }
    }

    /** A home, a port and an administrator that nobody else has; what is set is for the portal that serves. */
    private static void standBeside() throws IOException, CannotStart {
        CannotStart.unless(
                System.getenv().keySet().stream().noneMatch(name -> name.startsWith("AIRSILK_")),
                TRAIN + " stands beside everything: unset what begins with AIRSILK_");
        System.setProperty(
                "airsilk.home", Files.createTempDirectory("airsilk-train").toString());
        System.setProperty("airsilk.admin.password", UUID.randomUUID().toString());
        try (var free = new ServerSocket(0)) {
            System.setProperty("airsilk.port", "" + free.getLocalPort());
        }
    }

    /** The portal serves: who only trains ends here; who trains beside work is told why the end will take longer. */
    void served() throws IOException {
        String output = option("AOTCacheOutput");
        if (!output.isEmpty()) {
            IO.println("When it stops, Java makes " + output + " (up to 30 s, once): the next start takes two thirds.");
        }
        if (training) {
            Server.stop();
            Folders.delete(Path.of(System.getProperty("airsilk.home")));
            System.exit(0);
        }
    }

    private static String option(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }
}
