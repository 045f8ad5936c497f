package lu.airsilk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lu.airsilk.testbed.Ports;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn -Pdev}: the portal serves the tree as it stands, in a copy of it that may be changed. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = "how classes change is no database's matter")
class DevPortalIT {

    private static final Path PAGE = Path.of("src/main/webapp/identity/sign-in.xhtml");
    private static final Path WORDS = Path.of("src/main/resources/lu/airsilk/portal/messages.properties");
    private static final Path STYLE = Path.of("src/main/webapp/resources/css/portal.css");
    private static final Path BEAN = Path.of("src/main/java/lu/airsilk/identity/signin/SignInPage.java");

    @TempDir
    Path tree;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private URI portal = URI.create("http://127.0.0.1");

    @Test
    void its_tools_compile_without_a_warning() throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (Stream<Path> tools = Files.list(Path.of("config/dev"));
                var files = javac.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(tools.toList());
            List<String> strict = List.of("-Xlint:all,-path,-processing", "-proc:none", "-d", tree.toString());
            assertTrue(javac.getTask(said, files, null, strict, null, sources).call(), said::toString);
        }
        assertEquals("", said.toString());
    }

    @Test
    @EnabledIf(value = "lu.airsilk.platform.StartCacheIT#isFull", disabledReason = "three starts; with -Pfull")
    void what_is_changed_is_served() throws IOException, InterruptedException {
        copyOfTheTree();
        Process dev = begin();
        try {
            awaits(dev, "ready", () -> get("health/ready").isPresent());
            changes(PAGE, "name=\"content\">", "name=\"content\"><i class=\"another-page\"/>");
            awaits(dev, "a view", () -> page().contains("another-page"));
            changes(WORDS, "signIn.user=", "signIn.user=Another ");
            awaits(dev, "a text", () -> page().contains("Another User"));
            String before = style();
            changes(STYLE, ".nowrap {", ".another-style { color: inherit; } .nowrap {");
            awaits(dev, "a style at another address", () -> !style().equals(before));
            changes(BEAN, "return out;", "return !out;");
            awaits(dev, "a method's body", () -> said().contains("Redefined: "));
            changes(
                    BEAN,
                    "public boolean isSample()",
                    "public boolean isAnother() { return true; }\n public boolean isSample()");
            awaits(dev, "a class's shape", () -> said().contains("Starting again: SignInPage has another shape"));
            awaits(dev, "ready again", () -> get("health/ready").isPresent());
        } finally {
            dev.destroy();
            dev.waitFor();
        }
    }

    private void copyOfTheTree() throws IOException {
        Files.createDirectories(tree.resolve("target"));
        for (String same : List.of("config", "target/airsilk", "target/server")) {
            Files.createSymbolicLink(tree.resolve(same), Path.of(same).toAbsolutePath());
        }
        for (String sources : List.of("src/main", "src/sample")) {
            copy(Path.of(sources));
        }
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.createDirectories(tree.resolve(file).getParent());
                Files.copy(file, tree.resolve(file));
            }
        }
    }

    private Process begin() throws IOException {
        int port = Ports.free();
        portal = URI.create("http://127.0.0.1:" + port + "/");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        var dev = new ProcessBuilder(java, "-cp", classes, "config/dev/DevPortal.java").directory(tree.toFile());
        dev.environment().put("AIRSILK_PORT", "" + port);
        dev.environment().put("AIRSILK_HOME", tree.resolve("home").toString());
        dev.environment().put("AIRSILK_SAMPLE", "none");
        dev.environment().put("AIRSILK_ADMIN_PASSWORD", "only for this start");
        return dev.redirectErrorStream(true)
                .redirectOutput(tree.resolve("said").toFile())
                .start();
    }

    private void changes(Path file, String was, String is) throws IOException {
        String before = Files.readString(tree.resolve(file));
        assertTrue(before.contains(was), was);
        Files.writeString(tree.resolve(file), before.replace(was, is));
    }

    private void awaits(Process dev, String what, BooleanSupplier there) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (!there.getAsBoolean()) {
            assertTrue(dev.isAlive() && Instant.now().isBefore(end), () -> "never: " + what + "\n" + said());
            Thread.sleep(100);
        }
    }

    private String page() {
        return get("").orElse("");
    }

    private String style() {
        return page().replaceAll("(?s).*(portal\\.css[^\"]*)\".*", "$1");
    }

    private Optional<String> get(String path) {
        try {
            var answer = browser.send(
                    HttpRequest.newBuilder(portal.resolve(path))
                            .header("Accept-Language", "en")
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said() {
        try {
            return Files.readString(tree.resolve("said"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
