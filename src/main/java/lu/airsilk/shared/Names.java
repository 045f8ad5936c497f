package lu.airsilk.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a thing is called in Chinese, English, French, German and Italian.
 *
 * <p>A language without a name is an empty text; at least one has a name. Readers of a language without a name see
 * another: English first, then French, German, Italian, and Chinese last, since it has another script.
 */
public record Names(String zh, String en, String fr, String de, String it) {

    private static final List<Language> FALLBACK =
            List.of(Language.EN, Language.FR, Language.DE, Language.IT, Language.ZH);

    public Names {
        zh = zh.strip();
        en = en.strip();
        fr = fr.strip();
        de = de.strip();
        it = it.strip();
        Refused.unless(!(zh + en + fr + de + it).isEmpty(), "names.none");
    }

    /** Names from a map; languages not in it have none. */
    public static Names of(Map<Language, String> byLanguage) {
        String[] names = Arrays.stream(Language.values())
                .map(language -> byLanguage.getOrDefault(language, ""))
                .toArray(String[]::new);
        return new Names(names[0], names[1], names[2], names[3], names[4]);
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

    /** How many characters the longest of the names has. */
    public int longest() {
        return Stream.of(zh, en, fr, de, it).mapToInt(String::length).max().orElse(0);
    }

    private String fallback() {
        return FALLBACK.stream()
                .map(this::given)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
