package lu.airsilk.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a thing is called in Chinese, English, French, German, Italian and other official languages of the Union.
 *
 * <p>A language without a name is an empty text, at least one has a name. Readers of a language without a name see
 * another: English first, then French, German, Italian, the others, and Chinese last, since it has another script.
 *
 * @param others in languages beyond the five usual ones; only those that have a name
 */
public record Names(String zh, String en, String fr, String de, String it, Map<Language, String> others) {

    private static final List<Language> FALLBACK = List.of(Language.EN, Language.FR, Language.DE, Language.IT);

    public Names {
        zh = zh.strip();
        en = en.strip();
        fr = fr.strip();
        de = de.strip();
        it = it.strip();
        others = others.isEmpty() ? Map.of() : stripped(others);
        Refused.unless(!(zh + en + fr + de + it).isEmpty() || !others.isEmpty(), "names.none");
    }

    /** Names in the five usual languages only. */
    public Names(String zh, String en, String fr, String de, String it) {
        this(zh, en, fr, de, it, Map.of());
    }

    private static Map<Language, String> stripped(Map<Language, String> others) {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        others.forEach((language, name) -> {
            if (!name.isBlank() && !Language.USUAL.contains(language)) {
                kept.put(language, name.strip());
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    /** Names from a map; languages not in it have none. */
    public static Names of(Map<Language, String> byLanguage) {
        return new Names(
                byLanguage.getOrDefault(Language.ZH, ""),
                byLanguage.getOrDefault(Language.EN, ""),
                byLanguage.getOrDefault(Language.FR, ""),
                byLanguage.getOrDefault(Language.DE, ""),
                byLanguage.getOrDefault(Language.IT, ""),
                byLanguage);
    }

    /** Chinese and English names only. */
    public static Names of(String zh, String en) {
        return new Names(zh, en, "", "", "");
    }

    /** The name as it was given in this language; empty when it has none. */
    public String given(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case FR -> fr;
            case DE -> de;
            case IT -> it;
            case BG, HR, CS, DA, NL, ET, FI, EL, HU, GA, LV, LT, MT, PL, PT, RO, SK, SL, ES, SV ->
                others.getOrDefault(language, "");
        };
    }

    /** The name for a reader of this language, in another language when it has none. */
    public String in(Language language) {
        String own = given(language);
        return own.isEmpty() ? fallback() : own;
    }

    /** The name for a reader with this locale. */
    public String in(Locale reader) {
        return in(Language.of(reader));
    }

    /** The names after somebody said more: what is new replaces, what is not mentioned stays. */
    public Names with(Names more) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        Stream.of(this, more).forEach(names -> {
            for (Language language : Language.values()) {
                if (!names.given(language).isEmpty()) {
                    all.put(language, names.given(language));
                }
            }
        });
        return of(all);
    }

    /** All the names that there are, the five usual languages first. */
    public Stream<String> all() {
        return Stream.of(List.of(zh, en, fr, de, it), others.values())
                .flatMap(Collection::stream)
                .filter(name -> !name.isEmpty());
    }

    /** How many characters the longest of the names has. */
    public int longest() {
        return all().mapToInt(String::length).max().orElse(0);
    }

    private String fallback() {
        return Stream.concat(FALLBACK.stream().map(this::given), Stream.concat(others.values().stream(), Stream.of(zh)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
