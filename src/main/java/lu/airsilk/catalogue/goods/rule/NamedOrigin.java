package lu.airsilk.catalogue.goods.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.CountryCode;

/**
 * A country that a typed text names beside what is looked for: of 法国红酒 it is France and 红酒. Chinese names stand
 * anywhere, since Chinese has no blanks; Latin ones are whole words. Codes of countries are words of their own and name none.
 *
 * @param rest what else is typed, folded; empty when it is the country alone
 */
public record NamedOrigin(CountryCode country, String rest) {

    private static final List<Locale> LANGUAGES =
            Stream.of("zh", "en", "fr", "de").map(Locale::of).toList();

    private static final Map<String, CountryCode> BY_NAME = byName();

    /** The longest first, so that 南非 is not taken for what stands inside another name. */
    private static final List<String> NAMES = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    /** The longest name of a country in a text; empty when it names none. */
    public static Optional<NamedOrigin> in(String typed) {
        String padded = " " + SearchText.fold(typed) + " ";
        return NAMES.stream()
                .filter(padded::contains)
                .findFirst()
                .map(name -> new NamedOrigin(
                        Objects.requireNonNull(BY_NAME.get(name)),
                        padded.replaceFirst(Pattern.quote(name), " ").strip()));
    }

    /**
     * Whether goods of the country may be looked for by what else is typed: a single sign stands in names of all kinds, as that
     * of noodles in bread and flour.
     */
    public boolean isTelling() {
        return !(PlainText.hasHan(rest) && rest.codePointCount(0, rest.length()) == 1);
    }

    /** Latin names with their blanks around them. */
    private static Map<String, CountryCode> byName() {
        Map<String, CountryCode> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                String name = SearchText.fold(Locale.of("", code).getDisplayCountry(language));
                names.put(PlainText.hasHan(name) ? name : " " + name + " ", new CountryCode(code));
            }
        }
        return Map.copyOf(names);
    }
}
