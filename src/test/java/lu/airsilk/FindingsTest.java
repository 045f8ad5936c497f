package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that was found is dropped silently: each row of the page names a test that exists, or who owes it. */
class FindingsTest {

    private static final String OWED = "(hardening|the house|dates and masters|the store|customs and cost|later)";
    private static final String LEFT = "left: " + OWED + "(, " + OWED + ")*";
    private static final String DONE = "(mended: `\\w+`(, `\\w+`)*)";
    private static final Pattern CELL = Pattern.compile(DONE + "|" + LEFT + "|" + DONE + "; " + LEFT);
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    private final List<String[]> rows = TestFiles.text(Path.of("src/site/markdown/findings.md"))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| number "))
            .map(line -> line.split(" *\\| *", -1))
            .toList();

    @Test
    void each_finding_is_mended_by_a_test_or_owed_by_a_piece_of_work() {
        assertTrue(rows.size() > 100, () -> "rows: " + rows.size());
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.length != 5 || !CELL.matcher(row[3]).matches())
                        .map(row -> String.join(" | ", row))
                        .toList());
    }

    @Test
    void each_test_that_it_names_exists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertEquals(
                List.of(),
                rows.stream()
                        .flatMap(row -> TEST.matcher(row[3]).results())
                        .map(found -> found.group(1))
                        .filter(test -> !tests.contains(test))
                        .toList());
    }
}
