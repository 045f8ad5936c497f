package lu.airsilk.shared;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its two letters of ISO 3166-1.
 *
 * @param code an assigned code, for example {@code FR}; small letters become capitals
 */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    public CountryCode {
        String typed = TypedText.code(code);
        Refused.unless(ASSIGNED.contains(typed), "countryCode.unknown", code);
        code = typed;
    }

    /** A country code as typed. */
    public static CountryCode of(String text) {
        return new CountryCode(text);
    }

    /** The country's name in the reader's language. */
    public String name(Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
