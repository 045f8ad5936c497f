package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.TestFiles;
import org.junit.jupiter.api.Test;

/** The settings that the launcher knows are those that the code reads, and those that the operator is told. */
class SettingsTableTest {

    private static final Pattern KNOWN = Pattern.compile("^    ([A-Z0-9_]+)[(,;]", Pattern.MULTILINE);
    private static final Pattern READ = Pattern.compile("name = \"airsilk\\.([a-z0-9.]+)\"");
    private static final Pattern ASKED = Pattern.compile("Setting\\.([A-Z][A-Z0-9_]+)");
    private static final Pattern TOLD = Pattern.compile("^\\| `AIRSILK_([A-Z0-9_]+)`", Pattern.MULTILINE);
    private static final Pattern SHOWN = Pattern.compile("^#?AIRSILK_([A-Z0-9_]+)=", Pattern.MULTILINE);

    /** What the portal tells itself: the address of the database that it has made up of the operator's. */
    private static final Set<String> OWN = Set.of("DB_ADDRESS");

    @Test
    void every_setting_that_is_read_is_known_and_none_else() throws IOException {
        Set<String> read = new TreeSet<>(named(ASKED, Files.readString(Path.of("config/Settings.java"))));
        TestFiles.sources().forEach(file -> read.addAll(named(READ, text(file))));
        read.removeAll(OWN);

        assertEquals(known(), read);
    }

    @Test
    void every_setting_is_told_and_shown_once_and_none_else() {
        assertEquals(known(), named(TOLD, text(Path.of("README.md"))));
        assertEquals(known(), named(SHOWN, text(Path.of("config/example.properties"))));
    }

    private static Set<String> known() {
        return named(KNOWN, text(Path.of("config/Setting.java")));
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
