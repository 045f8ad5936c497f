package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.PlainText;

/**
 * A way to head a column.
 *
 * @param key the field's, or what else such a column is
 * @param words comparable, in order
 * @param joined the words without blanks between them
 * @param trust how far the phrase alone may be trusted, in per cent
 */
record Phrase(String key, List<String> words, String joined, int trust) {

    private static final Pattern SHAPE = Pattern.compile("(.*?)\\s*(?:\\((\\d{1,3})\\))?");
    private static final int EACH_WORD_MORE = 12;
    private static final int EACH_CHARACTER_MORE = 6;
    private static final int LEAST = 45;

    Phrase {
        words = List.copyOf(words);
    }

    /** A phrase as written in the list of words: {@code country (80)}. */
    static Phrase of(String key, String written) {
        Matcher shape = SHAPE.matcher(written.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException(written);
        }
        int trust = shape.group(2) == null ? 100 : Integer.parseInt(shape.group(2));
        List<String> words = PlainText.words(shape.group(1));
        return new Phrase(key, words, String.join("", words), trust);
    }

    boolean isHan() {
        return PlainText.hasHan(joined);
    }

    /**
     * How well a heading of Latin words says this phrase: 0 when words are missing, less for every word more.
     *
     * @param heading the heading's words, units left out
     */
    int scoreByWords(List<String> heading) {
        return heading.containsAll(words) ? less((heading.size() - words.size()) * EACH_WORD_MORE) : 0;
    }

    /** The same for Chinese, which does not part words; less for every character more. */
    int scoreByCharacters(String heading) {
        return heading.contains(joined) ? less((heading.length() - joined.length()) * EACH_CHARACTER_MORE) : 0;
    }

    private int less(int penalty) {
        return Math.max(LEAST * trust / 100, trust - Math.max(0, penalty));
    }
}
