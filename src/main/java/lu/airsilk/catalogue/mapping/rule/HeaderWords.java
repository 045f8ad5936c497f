package lu.airsilk.catalogue.mapping.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.PlainText;

/** The words by which suppliers head their columns, from {@code header-words.properties}. */
final class HeaderWords {

    static final String NAME = "name.";
    static final String IGNORE = "ignore";
    static final String OF_CASE = "ofCase";

    private static final String IGNORED_WORDS = "ignore.words";
    private static final List<Phrase> ALL = load();
    private static final Set<String> IGNORED = ALL.stream()
            .filter(phrase -> phrase.key().equals(IGNORED_WORDS))
            .flatMap(phrase -> phrase.words().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final List<Phrase> HAN = ALL.stream().filter(Phrase::isHan).toList();

    /** A phrase is only looked at when its first word stands in the heading. */
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = ALL.stream()
            .filter(phrase -> !phrase.isHan() && !phrase.key().equals(IGNORED_WORDS))
            .collect(Collectors.groupingBy(phrase -> phrase.words().getFirst()));

    private HeaderWords() {}

    /** How well a heading of these words says each field, a name in each language, or none of ours; 0 is left out. */
    static Map<String, Integer> scores(List<String> words) {
        Map<String, Integer> best = new HashMap<>();
        words.stream()
                .flatMap(word -> BY_FIRST_WORD.getOrDefault(word, List.of()).stream())
                .forEach(phrase -> best.merge(phrase.key(), phrase.scoreByWords(words), Math::max));
        String joined = String.join("", words);
        if (PlainText.hasHan(joined)) {
            HAN.forEach(phrase -> best.merge(phrase.key(), phrase.scoreByCharacters(joined), Math::max));
        }
        if (words.stream().anyMatch(IGNORED::contains)) {
            best.put(IGNORE, 100);
        }
        return best;
    }

    private static List<Phrase> load() {
        Properties written = new Properties();
        try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.properties")) {
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return written.stringPropertyNames().stream()
                .flatMap(key -> phrases(key, written.getProperty(key)))
                .toList();
    }

    private static Stream<Phrase> phrases(String key, String list) {
        return Arrays.stream(list.split(";"))
                .filter(phrase -> !phrase.isBlank())
                .map(phrase -> Phrase.of(key, phrase))
                .filter(phrase -> !phrase.words().isEmpty());
    }
}
