package lu.airsilk.catalogue.logic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.shared.Language;

/** The words by which suppliers head their columns, from {@code header-words.properties}. */
final class HeaderWords {

    private static final String NAME = "name.";
    private static final Map<String, List<Phrase>> PHRASES = load();
    private static final Set<String> IGNORED = PHRASES.getOrDefault("ignore.words", List.of()).stream()
            .flatMap(phrase -> phrase.words().stream())
            .collect(Collectors.toUnmodifiableSet());

    private HeaderWords() {}

    /** How well a heading of these words says this field; names are asked for by {@link #nameScore}. */
    static int score(SheetField field, List<String> words) {
        return field.isName() ? 0 : best(field.key(), words);
    }

    /** How well a heading says that the column holds names, in whatever language. */
    static int nameScore(List<String> words) {
        return PHRASES.keySet().stream()
                .filter(key -> key.startsWith(NAME))
                .mapToInt(key -> best(key, words))
                .max()
                .orElse(0);
    }

    /** The language in which a heading says "name" best; empty for a language that we keep no names in. */
    static Optional<Language> languageOf(List<String> words) {
        return Arrays.stream(Language.values())
                .filter(language -> best(NAME + language.code(), words) == nameScore(words))
                .findFirst();
    }

    /** How well a heading says something that is none of our fields. */
    static int ignoreScore(List<String> words) {
        return words.stream().anyMatch(IGNORED::contains) ? 100 : best("ignore", words);
    }

    private static int best(String key, List<String> words) {
        return PHRASES.getOrDefault(key, List.of()).stream()
                .mapToInt(phrase -> phrase.score(words))
                .max()
                .orElse(0);
    }

    private static Map<String, List<Phrase>> load() {
        Properties written = new Properties();
        try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.properties")) {
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return written.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> phrases(written.getProperty(key))));
    }

    private static List<Phrase> phrases(String list) {
        return Arrays.stream(list.split(";"))
                .filter(phrase -> !phrase.isBlank())
                .map(Phrase::of)
                .toList();
    }
}
