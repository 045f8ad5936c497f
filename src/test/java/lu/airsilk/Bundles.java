package lu.airsilk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sentences of all capabilities as they stand in the source tree; the base file is English. */
record Bundles(Map<String, Map<String, Properties>> byCapability) {

    static final List<String> LANGUAGES = List.of("", "_zh", "_fr", "_de");

    private static final Path SOURCE = Path.of("src/main/resources/lu/airsilk");

    static Bundles read() {
        var byCapability = new TreeMap<String, Map<String, Properties>>();
        try (Stream<Path> files = Files.find(SOURCE, 2, (file, facts) -> file.endsWith("messages.properties"))) {
            for (Path base : files.toList()) {
                var languages = new TreeMap<String, Properties>();
                for (String language : LANGUAGES) {
                    languages.put(language, load(base.resolveSibling("messages" + language + ".properties")));
                }
                byCapability.put(base.getParent().getFileName().toString(), languages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundles(byCapability);
    }

    /** A missing file counts as an empty one. */
    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** The keys of a capability's English bundle; none when it has no bundle. */
    Set<String> keys(String capability) {
        return byCapability
                .getOrDefault(capability, Map.of())
                .getOrDefault("", new Properties())
                .stringPropertyNames();
    }

    /** The keys of all English bundles. */
    Set<String> allKeys() {
        var keys = new TreeSet<String>();
        byCapability.keySet().forEach(capability -> keys.addAll(keys(capability)));
        return keys;
    }
}
