package lu.airsilk.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages in which goods have names; all but Italian are languages of the portal. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH),
    DE(Locale.GERMAN),
    IT(Locale.ITALIAN);

    /** The languages in which the portal speaks, its own default first. */
    public static final List<Language> SPOKEN = List.of(EN, ZH, FR, DE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a reader's locale; English when we do not have it. */
    public static Language of(Locale reader) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(reader.getLanguage()))
                .findFirst()
                .orElse(EN);
    }
}
