package lu.airsilk.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.catalogue.goods.rule.SearchText;

/**
 * A word of a text that is searched or searched for: a Latin word, a number, or a run of Chinese characters, which has
 * no blanks to part it.
 */
public record SearchWord(String text, boolean han) {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[^\\s\\p{IsHan}]+");

    /** How much is in a pack, with its number or a blank after it, as it is written in Latin letters and in Chinese. */
    private static final Pattern MEASURE =
            Pattern.compile("(?<=\\d) ?(?:(ml|cl|dl|l|mg|g|kg)(?![a-z\\d])|(毫升|升|毫克|克|公斤|千克))");

    private static final Map<String, String> MEASURES =
            Map.of("毫升", "ml", "升", "l", "毫克", "mg", "克", "g", "公斤", "kg", "千克", "kg");

    private static final Set<String> UNITS = Set.of("ml", "cl", "dl", "l", "mg", "g", "kg");

    /** The words of a text in their order, small letters without accents; 500ml and 500 毫升 are 500 and ml. */
    public static List<SearchWord> of(String text) {
        return WORD.matcher(measured(SearchText.fold(text)))
                .results()
                .map(found -> new SearchWord(found.group(), PlainText.hasHan(found.group())))
                .toList();
    }

    private static String measured(String folded) {
        return MEASURE.matcher(folded)
                .replaceAll(
                        found -> " " + (found.group(1) == null ? MEASURES.get(found.group(2)) : found.group(1)) + " ");
    }

    /** Whether it says of what there are so many; no other word begins with it. */
    boolean isUnit() {
        return UNITS.contains(text);
    }

    /** The characters, each as a text; one that needs two units of UTF-16 stays whole. */
    public List<String> characters() {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** The neighbours of a run of Chinese: 牛奶糖 has 牛奶 and 奶糖. */
    public List<String> pairs() {
        List<String> single = characters();
        return IntStream.range(0, single.size() - 1)
                .mapToObj(at -> single.get(at) + single.get(at + 1))
                .toList();
    }
}
