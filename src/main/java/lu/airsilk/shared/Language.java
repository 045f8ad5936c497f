package lu.airsilk.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which goods have names: Chinese and the official languages of the European Union. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH),
    DE(Locale.GERMAN),
    IT(Locale.ITALIAN),
    BG("bg"),
    HR("hr"),
    CS("cs"),
    DA("da"),
    NL("nl"),
    ET("et"),
    FI("fi"),
    EL("el"),
    HU("hu"),
    GA("ga"),
    LV("lv"),
    LT("lt"),
    MT("mt"),
    PL("pl"),
    PT("pt"),
    RO("ro"),
    SK("sk"),
    SL("sl"),
    ES("es"),
    SV("sv");

    /** The languages in which the portal speaks, its own default first. */
    public static final List<Language> SPOKEN = List.of(EN, ZH, FR, DE);

    /** The languages that most goods have names in; their names stand in columns of their own. */
    public static final List<Language> USUAL = List.of(ZH, EN, FR, DE, IT);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Language(String code) {
        this(Locale.of(code));
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with these two letters; empty for any other. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of a reader's locale; English when it is none of the usual ones. */
    public static Language of(Locale reader) {
        return ofCode(reader.getLanguage()).filter(USUAL::contains).orElse(EN);
    }
}
