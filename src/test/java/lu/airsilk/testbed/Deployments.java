package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the tests add to the packaged portal: every class {@code *IT} that runs inside the server, and every
 * {@code *Fixture} they share. Tests marked {@code @RunAsClient} stay outside.
 */
public final class Deployments {

    private Deployments() {}

    @Deployment
    public static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "airsilk.war")
                .addClasses(inside())
                .addAsWebResource("bench/bare-list.xhtml", "bench/bare-list.xhtml")
                .addAsWebResource("bench/bare-hundred.xhtml", "bench/bare-hundred.xhtml")
                .addAsWebResource("browser/broken.xhtml", "browser/broken.xhtml")
                .addAsWebResource("browser/too-large.xhtml", "browser/too-large.xhtml")
                .addAsWebResource("browser/unread.xhtml", "browser/unread.xhtml")
                .addAsWebResource("browser/busy.xhtml", "browser/busy.xhtml");
    }

    private static Class<?>[] inside() {
        Path classes = folder();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith("IT.class") || name.endsWith("Fixture.class"))
                    .map(Deployments::load)
                    .filter(type -> !type.isAnnotationPresent(RunAsClient.class))
                    .toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where this class was compiled to; the benchmarks have a folder of their own. */
    private static Path folder() {
        return Path.of(Deployments.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Deployments.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
