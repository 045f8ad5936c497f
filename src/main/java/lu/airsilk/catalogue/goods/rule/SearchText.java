package lu.airsilk.catalogue.goods.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Gtin;

/**
 * What the database searches in beside the product's number: everything a product is called, full-width forms, capitals
 * and accents folded.
 */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /** The text to be stored; every number and word stands after a blank, so that a prefix can be told. */
    public static String of(Optional<Gtin> gtin, Names names, String brand) {
        String text = Stream.of(Stream.of(gtin.map(Gtin::printed).orElse("")), names.all(), Stream.of(brand))
                .flatMap(part -> part)
                .map(SearchText::fold)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /**
     * What must stand in the stored text, all of it.
     *
     * <p>Latin words and numbers match from their beginning, Chinese anywhere, since it has no blanks.
     *
     * @return SQL patterns, at most {@value #MOST_WORDS}, with {@code !} before signs that are meant as they are
     */
    public static List<String> patterns(String asked) {
        return Stream.of(fold(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> PlainText.hasHan(word) ? "%" + word + "%" : "% " + number(word) + "%")
                .toList();
    }

    /** A GTIN scanned with its leading zeros is stored as it is printed. */
    private static String number(String word) {
        return word.matches("0\\d{13}") ? word.replaceFirst("^0(?:0{5}(?=\\d{8}$))?", "") : word;
    }

    /** Small letters of the usual width without accents, words parted by single blanks. */
    public static String fold(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String accented = Normalizer.normalize(
                wide.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(accented).replaceAll("").replace("ø", "o").replace("ł", "l");
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }
}
