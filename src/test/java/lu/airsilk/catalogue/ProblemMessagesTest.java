package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No problem and no refusal of a sheet without its words. */
class ProblemMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/lu/airsilk");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:gtin|caseGtin|price|currency|unitsPerCase|caseGross|caseSize|hsCode|storage|life|minLife"
                    + "|step|contents|origin|name|text|row)\\.[a-z][A-Za-z]{3,}(?<!properties))\"");
    private static final Pattern REFUSAL = Pattern.compile("\"(import\\.[a-z][A-Za-z.]*[a-z])\"");

    @Test
    void every_code_of_a_problem_has_its_sentence() throws IOException {
        Set<String> codes = found(CODE, SOURCES.resolve("catalogue"));
        codes.addAll(Set.of(
                "column.gtin",
                "column.noSupplier",
                "column.ownCurrency",
                "product.unknown",
                "product.others",
                "column.second",
                "column.unlike",
                "column.unitsPerCase",
                "column.pricePerCase",
                "column.currency",
                "column.name"));

        assertFalse(codes.size() < 40, codes::toString);
        assertEquals(codes, keys("import.problem."));
    }

    @Test
    void every_refusal_of_a_file_has_its_sentence() throws IOException {
        Set<String> codes = found(REFUSAL, SOURCES.resolve("platform/file"));
        codes.addAll(found(REFUSAL, SOURCES.resolve("catalogue/mapping")));
        Set<String> said = keys("refusal.");

        codes.removeIf(said::contains);
        assertEquals(Set.of(), codes);
    }

    private static Set<String> found(Pattern pattern, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> keys(String prefix) throws IOException {
        Properties messages = new Properties();
        try (InputStream in =
                ProblemMessagesTest.class.getResourceAsStream("/lu/airsilk/catalogue/messages.properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
