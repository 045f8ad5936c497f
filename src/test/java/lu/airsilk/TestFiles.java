package lu.airsilk;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the project made for its tests; they are always here. */
public final class TestFiles {

    private static final Path ROOT = Path.of("src/test/resources");

    private TestFiles() {}

    /** The file at this path. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** The files of a folder whose names end so, by name. */
    public static List<Path> in(String folder, String ending) {
        return in(file(folder), ending);
    }

    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The JSON object in this file. */
    public static JsonObject jsonObject(String path) {
        return json(file(path)).asJsonObject();
    }

    /** The JSON array in this file. */
    public static JsonArray jsonArray(String path) {
        return json(file(path)).asJsonArray();
    }

    /** The JSON in this file. */
    public static JsonValue json(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The Java of the portal and of its sample company. */
    public static List<Path> sources() {
        return Stream.of("src/main/java", "src/sample/java")
                .flatMap(TestFiles::java)
                .toList();
    }

    private static Stream<Path> java(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in this file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
