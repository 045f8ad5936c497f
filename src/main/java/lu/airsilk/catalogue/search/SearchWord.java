package lu.airsilk.catalogue.search;

import java.util.List;
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

    /** The words of a text in their order, small letters without accents. */
    public static List<SearchWord> of(String text) {
        return WORD.matcher(SearchText.fold(text))
                .results()
                .map(found -> new SearchWord(found.group(), PlainText.hasHan(found.group())))
                .toList();
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
