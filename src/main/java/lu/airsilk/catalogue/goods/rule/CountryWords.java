package lu.airsilk.catalogue.goods.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.CountryCode;

/** Finds countries by their names in seven languages, their codes, and the short names people use. */
public final class CountryWords {

    private static final int LONGEST = 300;
    private static final List<Locale> LANGUAGES =
            Stream.of("zh", "en", "fr", "de", "it", "es", "nl").map(Locale::of).toList();

    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("grossbritannien", "GB"),
            Map.entry("gran bretagna", "GB"),
            Map.entry("royaume uni", "GB"),
            Map.entry("schottland", "GB"),
            Map.entry("usa", "US"),
            Map.entry("holland", "NL"),
            Map.entry("hollande", "NL"),
            Map.entry("olanda", "NL"),
            Map.entry("holanda", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("tschechische republik", "CZ"));

    private static final Map<String, CountryCode> BY_NAME = byName();
    private static final Pattern TAG = Pattern.compile("^[a-z]{2}:");
    private static final Pattern BETWEEN = Pattern.compile("[,;/|+&()\\n]| - |\\b(?:und|and|et|ed|e|y|en)\\b|、|和");
    private static final Pattern LEAD =
            Pattern.compile("^(?:made in|product of|produit (?:de|en)|prodotto in|hergestellt in|origine|origin) ");

    private CountryWords() {}

    /** The countries that this text names, each once, in its order; regions and seas are passed over. */
    public static List<CountryCode> in(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Optional<CountryCode> whole = country(text);
        return whole.map(List::of)
                .orElseGet(() -> BETWEEN.splitAsStream(text)
                        .flatMap(part -> country(part).stream())
                        .distinct()
                        .toList());
    }

    /** The country with this name or code. */
    public static Optional<CountryCode> country(String text) {
        String bare = TAG.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String name = LEAD.matcher(PlainText.of(bare)).replaceFirst("");
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, CountryCode> byName() {
        Map<String, CountryCode> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            CountryCode value = new CountryCode(code);
            LANGUAGES.forEach(language -> names.put(PlainText.of(country.getDisplayCountry(language)), value));
            names.put(PlainText.of(code), value);
            names.put(PlainText.of(country.getISO3Country()), value);
        }
        ALSO.forEach((name, code) -> names.put(name, new CountryCode(code)));
        return Map.copyOf(names);
    }
}
