package lu.airsilk.sample.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The hand-written lists behind the sample company: a line a thing, cells between semicolons, {@code #} for remarks. */
final class SampleFile {

    private SampleFile() {}

    /** The cells of all lines, in the order of the file. */
    static List<List<String>> lines(String name) {
        try (InputStream file = Objects.requireNonNull(SampleFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
