package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each decision is found from the index, under the title and the number that its own page says. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("src/site/markdown/decisions");
    private static final Pattern ENTRY = Pattern.compile("- \\[(\\d{4})]\\((\\1-[\\w-]+\\.md)\\) (.+)");

    @Test
    void the_index_names_each_page_once_by_its_number_and_title() throws IOException {
        List<String> pages;
        try (Stream<Path> files = Files.list(FOLDER)) {
            pages = files.filter(file -> !file.endsWith("index.md"))
                    .map(file -> file.getFileName() + ": "
                            + TestFiles.text(file).lines().findFirst().orElse(""))
                    .sorted()
                    .toList();
        }

        assertEquals(
                pages,
                ENTRY.matcher(TestFiles.text(FOLDER.resolve("index.md")))
                        .results()
                        .map(DecisionsTest::page)
                        .sorted()
                        .toList());
    }

    private static String page(MatchResult entry) {
        return "%s: # %s %s".formatted(entry.group(2), entry.group(1), entry.group(3));
    }
}
