package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** One word that ends as regular participles do, or one of the irregular ones; a deed is none. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?!Deed$)[A-Z][a-z]+(?:ed|en)|Bought|Cut|Done|Found|Held|Kept|Left|Lost|Made|Paid|Read|Said|Sent|Sold|Told");

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

    @Test
    void a_type_has_its_name_alone() {
        assertEquals(
                List.of(),
                types()
                        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void no_type_is_called_by_a_bare_participle() {
        assertEquals(
                Set.of("Refused", "Allowed"),
                types().filter(name -> PARTICIPLE.matcher(name).matches()).collect(Collectors.toSet()));
    }

    private static Stream<String> types() {
        return TestFiles.sources().stream()
                .filter(file -> file.startsWith("src/main/java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("package-info"));
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
