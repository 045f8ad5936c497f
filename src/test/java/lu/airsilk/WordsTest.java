package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dictionary is what people read: its words stand in the bundles, and those that it forbids do not. */
class WordsTest {

    private static final Path PAGE = Path.of("src/site/markdown/words.md");

    /** Of the columns one to four. */
    private static final List<String> LANGUAGES = List.of("", "_zh", "_fr", "_de");

    private static final int FORBIDDEN = 6;

    private static final Bundles BUNDLES = Bundles.read();

    @Test
    void each_word_of_the_dictionary_is_said_in_its_language() {
        assertEquals(
                List.of(),
                rows().flatMap(row -> IntStream.range(0, LANGUAGES.size())
                                .filter(column -> !said(LANGUAGES.get(column)).contains(word(row[column + 1])))
                                .mapToObj(column -> word(row[column + 1]) + LANGUAGES.get(column)))
                        .toList());
    }

    @Test
    void no_word_that_it_forbids_is_said_at_all() {
        String all = LANGUAGES.stream().map(WordsTest::said).collect(Collectors.joining("\n"));

        assertEquals(
                new TreeSet<String>(),
                rows().flatMap(row -> Arrays.stream(row[FORBIDDEN].strip().split(", ", -1)))
                        .filter(word -> !word.isEmpty() && all.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String[]> rows() {
        return TestFiles.text(PAGE)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|", -1));
    }

    /** Without what stands in brackets behind it to say which thing is meant. */
    private static String word(String cell) {
        return cell.replaceFirst("\\(.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String said(String language) {
        return BUNDLES.byCapability().values().stream()
                .flatMap(languages -> languages.getOrDefault(language, new java.util.Properties()).values().stream())
                .map(sentence -> sentence.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
