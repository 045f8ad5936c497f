import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The portal for people who change it ({@code mvn -Pdev}): it serves the tree as it stands. A view, a style or a text is
 * there at the next request; a changed method is redefined while the portal runs; whatever else changes is compiled with
 * all that depends on it, and the portal starts again with its home kept, which it says in a line. A debugger finds it
 * on port 5005.
 *
 * <p>{@code java -cp <what the portal is compiled with> config/dev/DevPortal.java}, in the project's root after {@code
 * mvn package}
 */
final class DevPortal {

    private static final List<Path> JAVA = List.of(Path.of("src/main/java"), Path.of("src/sample/java"));
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path APP = Path.of("target/dev/app");
    private static final Path CLASSES = APP.resolve("WEB-INF/classes");

    private final Sources java = new Sources(JAVA);
    private final Sources resources = new Sources(List.of(RESOURCES));
    private final Sources webapp = new Sources(List.of(WEBAPP));
    private final Compilation compilation = new Compilation(JAVA, CLASSES);
    private final RunningPortal portal = new RunningPortal(APP);

    static void main() throws Exception {
        Exploded.unpack(Path.of("target/airsilk"), APP);
        new DevPortal().serve();
    }

    private void serve() throws Exception {
        portal.start();
        while (portal.isWanted()) {
            for (Path view : webapp.changed()) {
                copied(view, WEBAPP, APP);
            }
            for (Path resource : resources.changed()) {
                copied(resource, RESOURCES, CLASSES);
            }
            compiled(java.changed());
            Thread.sleep(200); // how often the tree is looked at: sooner than a person changes to the browser
        }
    }

    private void copied(Path file, Path from, Path to) throws IOException {
        Path copy = to.resolve(from.relativize(file));
        Exploded.copy(file, copy);
        String name = file.toString();
        if (name.endsWith(".properties")) {
            portal.tell("texts", List.of(copy));
        } else if (name.matches(".*\\.(css|js|svg|png|woff2)")) {
            portal.tell("styles", List.of(copy));
        } else if (!name.endsWith(".xhtml")) {
            portal.startAgain(from.relativize(file) + " is read when the portal starts");
        }
    }

    private void compiled(Set<Path> changed) throws IOException {
        if (!changed.isEmpty()) {
            switch (compilation.of(changed)) {
                case Compilation.Refused _ -> IO.println("Not compiled: the portal goes on as it was.");
                case Compilation.Bodies bodies -> portal.tell("classes", bodies.classes());
                case Compilation.Shape shape -> portal.startAgain(shape.what());
            }
        }
    }
}
