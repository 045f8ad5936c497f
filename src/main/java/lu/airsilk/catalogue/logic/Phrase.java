package lu.airsilk.catalogue.logic;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to head a column.
 *
 * @param words comparable, in order
 * @param trust how far the phrase alone may be trusted, in per cent
 */
record Phrase(List<String> words, int trust) {

    private static final Pattern SHAPE = Pattern.compile("(.*?)\\s*(?:\\((\\d{1,3})\\))?");
    private static final int EACH_WORD_MORE = 12;
    private static final int EACH_CHARACTER_MORE = 6;
    private static final int LEAST = 45;

    Phrase {
        words = List.copyOf(words);
    }

    /** A phrase as written in the list of words: {@code country (80)}. */
    static Phrase of(String written) {
        Matcher shape = SHAPE.matcher(written.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException(written);
        }
        int trust = shape.group(2) == null ? 100 : Integer.parseInt(shape.group(2));
        return new Phrase(PlainText.words(shape.group(1)), trust);
    }

    /**
     * How well a heading says this phrase: 0 when words are missing, less for every word more.
     *
     * @param heading the heading's words, units left out
     */
    int score(List<String> heading) {
        String joined = String.join("", words);
        if (PlainText.hasHan(joined)) {
            String text = String.join("", heading);
            return text.contains(joined) ? less((text.length() - joined.length()) * EACH_CHARACTER_MORE) : 0;
        }
        return Set.copyOf(heading).containsAll(words) ? less((heading.size() - words.size()) * EACH_WORD_MORE) : 0;
    }

    private int less(int penalty) {
        return Math.max(LEAST * trust / 100, trust - Math.max(0, penalty));
    }
}
