package lu.airsilk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real files that some tests read where they lie, given by the system property {@code shared.dir}.
 *
 * <p>Where the files are absent the test that asks for one is skipped and says which file it misses.
 */
public final class SharedFiles {

    private static final Path ROOT = Path.of(System.getProperty("shared.dir", "../shared"));

    private SharedFiles() {}

    /** The file at this path below the shared folder. */
    public static Path file(String path) {
        Path file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: " + file.toAbsolutePath().normalize() + " is not here");
        return file;
    }

    /** The JSON object in this file. */
    public static JsonObject jsonObject(String path) {
        return json(path).asJsonObject();
    }

    /** The JSON array in this file. */
    public static JsonArray jsonArray(String path) {
        return json(path).asJsonArray();
    }

    private static JsonValue json(String path) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file(path)))) {
            return reader.readValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
