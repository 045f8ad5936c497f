package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of a test's own, to be stopped, copied and started again: the programs are those that the embedded
 * one has unpacked. As root they are run by the user nobody.
 */
public record Postgres(Path data, int port) implements AutoCloseable {

    /** A new, empty server; its superuser is {@code postgres} without a password. */
    public static Postgres start() {
        Postgres server = new Postgres(folder(), Ports.free());
        server.run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8");
        return server.again();
    }

    /** A server on a copy of another's files, such as a backup. */
    public static Postgres startOn(Path files) {
        Postgres server = new Postgres(folder(), Ports.free());
        call("cp", "-a", files + "/.", server.data.toString());
        call("chmod", "700", server.data.toString()); // or the server does not start
        if (isRoot()) {
            call("chown", "-R", "nobody", server.data.toString());
        }
        return server.again();
    }

    /** Starts it again on its port, after a stop. */
    public Postgres again() {
        String options = "-p %d -h 127.0.0.1 -k %s -F -c timezone=UTC -c max_connections=150".formatted(port, data);
        run("pg_ctl", "-o", options, "-l", data.resolve("server.log").toString(), "-w", "start");
        return this;
    }

    /** Stops it as a power cut does: no connection is told, nothing is written any more. */
    public void stopImmediately() {
        run("pg_ctl", "-m", "immediate", "stop");
    }

    @Override
    public void close() {
        stopImmediately();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("airsilk-pg");
            if (isRoot()) {
                call("chown", "nobody", folder.toString());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Path programs() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void run(String program, String... arguments) {
        try {
            List<String> command = new ArrayList<>();
            if (isRoot()) {
                command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
            }
            command.addAll(List.of(programs().resolve(program).toString(), "-D", data.toString()));
            command.addAll(Arrays.asList(arguments));
            call(command.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void call(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
