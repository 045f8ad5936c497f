package lu.airsilk.catalogue.goods.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made comparable: full-width forms, capitals, accents and punctuation do not count. */
public final class PlainText {

    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{L}\\p{L})(?=\\d)");
    private static final Pattern SCRIPTS = Pattern.compile("(?<=\\p{IsHan})(?=[a-z\\d])|(?<=[a-z\\d])(?=\\p{IsHan})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private PlainText() {}

    /** Small letters without accents, words parted by single blanks. */
    public static String of(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("ß", "ss");
        String accented = Normalizer.normalize(wide, Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(accented).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    /** The words of a heading; {@code priceAmount1} has three. */
    public static List<String> words(String heading) {
        String plain =
                SCRIPTS.matcher(of(CAMEL.matcher(heading).replaceAll(" "))).replaceAll(" ");
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /** True for text that holds a Chinese character. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
