package lu.airsilk.catalogue.mapping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.shared.Language;

/**
 * A column's heading taken apart.
 *
 * @param words that carry its meaning
 * @param language the language that it names itself, as in {@code name (FR)} or 英文品名
 * @param foreign true when it names a language that we keep no such text in
 * @param unit kg, g, mm, cm, day, week or month
 * @param currency ISO code
 * @param scores how well it says each field, a name in each language, or none of ours
 */
public record Heading(
        List<String> words,
        Optional<Language> language,
        boolean foreign,
        Optional<String> unit,
        Optional<String> currency,
        Map<String, Integer> scores) {

    /** So well said, a field is meant without doubt. */
    static final int UNDERSTOOD = 70;

    private static final int CERTAIN = 100;

    /** Beside a language, even a weak word for a name is one. */
    private static final int LANGUAGE_MORE = 30;

    /** Beside kilograms, even a weak word for a case's weight is one, and none counts units: {@code Karton kg}. */
    private static final int UNIT_MORE = 20;

    private static final Set<String> WEIGHTS = Set.of("kg", "g");

    private static final Set<String> FOREIGN = Set.of(
            "ar", "bg", "bs", "cs", "da", "el", "es", "fi", "hr", "hu", "id", "ja", "nb", "nl", "no", "pl", "pt", "ro",
            "ru", "so", "sr", "sv", "tr", "uk", "xx", "sq", "lt", "lv", "et", "sk", "sl");

    /** Takes a heading apart. */
    public static Heading of(String text) {
        List<String> all = PlainText.words(text);
        List<String> words = new ArrayList<>(HeadingUnits.without(all));
        Optional<Language> language = LanguageWords.take(words);
        boolean foreign = words.size() > 1 && FOREIGN.contains(words.getLast());
        return new Heading(
                List.copyOf(words),
                language,
                foreign,
                HeadingUnits.unit(all),
                CurrencyText.in(text, HeadingUnits.CURRENCIES),
                HeaderWords.scores(words));
    }

    /** How well it says this field; 0 when it says something else better. */
    int score(SheetField field) {
        int score = field.isName() ? nameScore(field) : said(field.key());
        if (said(HeaderWords.IGNORE) >= score || (field == SheetField.UNITS_PER_CASE && unit.isPresent())) {
            return 0;
        }
        return field == SheetField.CASE_GROSS_GRAMS && isWeighed() ? Math.min(CERTAIN, score + UNIT_MORE) : score;
    }

    /** Whether it names the case, as a price does that is of one. */
    public boolean isOfCase() {
        return said(HeaderWords.OF_CASE) > 0;
    }

    private boolean isWeighed() {
        return unit.filter(WEIGHTS::contains).isPresent();
    }

    /** True when it says that the column is none of ours, whatever it holds. */
    boolean isIgnored() {
        return foreign || said(HeaderWords.IGNORE) >= 90;
    }

    /** How well it says that the column holds names, in whatever language. */
    int nameScore() {
        int score = foreign ? 0 : bestName();
        return said(HeaderWords.IGNORE) >= score ? 0 : score;
    }

    /** The language in which it says "name" best; empty for a language that we keep no names in. */
    Optional<Language> ownLanguage() {
        return Stream.of(Language.values())
                .filter(language -> said(HeaderWords.NAME + language.code()) == bestName())
                .findFirst();
    }

    /** The fields that it says without doubt; a name in no language of its own may be one in any. */
    public List<SheetField> understood() {
        return Stream.of(SheetField.values())
                .filter(field -> score(field) >= UNDERSTOOD
                        || (field.isName() && language.isEmpty() && nameScore() >= UNDERSTOOD))
                .toList();
    }

    private int bestName() {
        return scores.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(HeaderWords.NAME))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private int said(String key) {
        return scores.getOrDefault(key, 0);
    }

    private int nameScore(SheetField field) {
        boolean named =
                language.filter(spoken -> SheetField.name(spoken) == field).isPresent();
        return named && nameScore() > 0 ? Math.min(CERTAIN, nameScore() + LANGUAGE_MORE) : 0;
    }
}
