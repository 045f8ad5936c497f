package lu.airsilk.catalogue.goods.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;

/** Texts that differ in their form only: in capitals, blanks, or signs of full width. */
public final class WrittenAlike {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private WrittenAlike() {}

    /** What is said, in the form that it has already where that is all that differs. */
    public static String keeping(String now, String said) {
        return plain(now).equals(plain(said)) ? now : said;
    }

    /** The same of every name. */
    public static Names keeping(Names now, Names said) {
        Map<Language, String> kept = Stream.of(Language.values())
                .collect(Collectors.toMap(
                        language -> language, language -> keeping(now.given(language), said.given(language))));
        return Names.of(kept);
    }

    private static String plain(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(wide).replaceAll("");
    }
}
