package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL from the programs that the embedded one has unpacked, run by the user nobody; only for root. */
record PostgresAsNobody(Path programs, Path data, int port) implements AutoCloseable {

    static PostgresAsNobody start() {
        try {
            Path data = Files.createTempDirectory("airsilk-pg");
            var server = new PostgresAsNobody(unpacked(), data, Ports.free());
            server.run("chown", "nobody", data.toString());
            server.asNobody("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8");
            String options = "-p %d -h 127.0.0.1 -k %s -F -c timezone=UTC".formatted(server.port, data);
            server.asNobody(
                    "pg_ctl", "-o", options, "-l", data.resolve("server.log").toString(), "-w", "start");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void asNobody(String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        command.addAll(List.of(programs.resolve(program).toString(), "-D", data.toString()));
        command.addAll(Arrays.asList(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        asNobody("pg_ctl", "-m", "immediate", "stop");
    }
}
