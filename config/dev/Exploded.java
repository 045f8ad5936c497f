import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The archive as a folder that is served; its pages are looked at anew at each request. */
final class Exploded {

    /** By the file: what is kept of what the archive holds, and what is kept no longer than a tenth of a second. */
    private static final Map<String, UnaryOperator<String>> LOOKED_AT_ANEW = Map.of(
            "web.xml",
            text -> text.replaceAll("(FACELETS_REFRESH_PERIOD</param-name>\\s*<param-value>)-1", "$10"),
            "payara-web.xml",
            text -> text.replace(
                    "</payara-web-app>", "<property name=\"cacheTTL\" value=\"100\"/></payara-web-app>"));

    private Exploded() {}

    /** @param built the folder that Maven packs into the archive */
    static void unpack(Path built, Path app) throws IOException {
        delete(app);
        try (Stream<Path> files = Files.walk(built.toRealPath())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                copy(file, app.resolve(built.toRealPath().relativize(file)));
            }
        }
    }

    /** A file, or that it is gone. */
    static void copy(Path file, Path to) throws IOException {
        if (!Files.exists(file)) {
            Files.deleteIfExists(to);
            return;
        }
        Files.createDirectories(to.getParent());
        UnaryOperator<String> changed = LOOKED_AT_ANEW.get(file.getFileName().toString());
        if (changed != null) {
            Files.writeString(to, changed.apply(Files.readString(file)));
        } else {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
