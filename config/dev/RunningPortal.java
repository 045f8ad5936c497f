import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** The portal in a process of its own, with a debugger's door and one who redefines what has changed. */
final class RunningPortal {

    private static final String DEBUGGER = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005,quiet=y";

    private final Path app;
    private Process process;
    private PrintStream line;

    RunningPortal(Path app) {
        this.app = app;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    void start() throws IOException {
        process = new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        line = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Both compilers at once would compile twice what is soon thrown away. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "@config/run.jvm", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(DEBUGGER, "-javaagent:" + agent(), "-Dairsilk.default.sample=demo"));
        command.addAll(List.of("-Dairsilk.stop.with.parent=true"));
        command.addAll(List.of("-jar", "target/server/launcher.jar", app.toString()));
        return command;
    }

    /** Compiled here, so that nothing of it lies in what is shipped. */
    private static Path agent() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/dev/agent"));
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "config/dev/Redefinition.java");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", "Redefinition");
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        Path jar = Path.of("target/dev/agent.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var classes = Files.list(folder)) {
            for (Path file : (Iterable<Path>) classes::iterator) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** Until somebody ends the portal, or it cannot start; its redefinition asks for another start by its exit. */
    boolean isWanted() throws IOException {
        if (process.isAlive()) {
            return true;
        }
        if (process.exitValue() == 4) {
            start();
            return true;
        }
        return false;
    }

    /** @param what classes, texts or styles, at the places where they are served from */
    void tell(String what, List<Path> files) {
        if (!files.isEmpty()) {
            line.println(what + "\t" + files.stream().map(Path::toString).collect(Collectors.joining("\t")));
        }
    }

    void startAgain(String why) throws IOException {
        IO.println("Starting again: " + why);
        stop();
        start();
    }

    private void stop() {
        process.destroy();
        process.onExit().join();
    }
}
