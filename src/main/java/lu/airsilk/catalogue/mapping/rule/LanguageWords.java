package lu.airsilk.catalogue.mapping.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.shared.Language;

/** The words by which a heading names a language: {@code name (FR)}, {@code product_name_es}, 英文品名. */
final class LanguageWords {

    /** The languages in which suppliers head their columns, beside each language's own. */
    private static final List<Locale> HEADED =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.CHINESE, Locale.of("es"));

    private static final Map<String, Language> WORDS = words();

    private LanguageWords() {}

    /**
     * Takes the language out of a heading's words. A language stands first or last; in between, "de" and "en" are just
     * words. What is also a word of trade, such as "da" or "lt", is a language only beside a name.
     */
    static Optional<Language> take(List<String> words) {
        for (String end : words.size() < 2 ? List.<String>of() : List.of(words.getLast(), words.getFirst())) {
            Language language = WORDS.get(end);
            if (language != null && (Language.USUAL.contains(language) || isName(words, end))) {
                words.remove(end);
                return Optional.of(language);
            }
        }
        return takeHan(words);
    }

    private static boolean isName(List<String> words, String language) {
        List<String> rest =
                words.stream().filter(word -> !word.equals(language)).toList();
        return HeaderWords.scores(rest).entrySet().stream()
                .anyMatch(score -> score.getKey().startsWith(HeaderWords.NAME) && score.getValue() > 0);
    }

    private static Optional<Language> takeHan(List<String> words) {
        if (words.stream().noneMatch(PlainText::hasHan)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Language> entry : WORDS.entrySet()) {
            String name = entry.getKey();
            if (PlainText.hasHan(name) && words.stream().anyMatch(word -> word.contains(name) && !word.equals(name))) {
                words.replaceAll(word -> word.equals(name) ? word : word.replace(name, ""));
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Language> words() {
        Map<String, Language> words = new HashMap<>(Map.of("cn", Language.ZH, "意文", Language.IT));
        for (Language language : Language.values()) {
            words.put(language.code(), language);
            Stream.concat(HEADED.stream(), Stream.of(language.locale()))
                    .map(reader -> language.locale().getDisplayLanguage(reader))
                    .flatMap(name -> Stream.of(name, name.replace('语', '文')))
                    .forEach(name -> words.put(PlainText.of(name), language));
        }
        return Map.copyOf(words);
    }
}
