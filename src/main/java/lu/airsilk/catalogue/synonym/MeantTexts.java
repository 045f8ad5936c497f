package lu.airsilk.catalogue.synonym;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.SearchText;

/**
 * What else a typed text may say: the same text with one of its words by what that means. A word is made of pieces, each a
 * character of Chinese, which has no blanks, or a Latin word or number.
 *
 * @param folded small letters without accents
 * @param places where each word begins that could be one; those of the first {@value #LOOKED_AT} pieces
 */
record MeantTexts(String folded, Map<String, Integer> places) {

    /** A word of more pieces is none. */
    static final int MOST_PIECES = 8;

    static final int MOST = 6;

    private static final int LOOKED_AT = 30;

    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+");

    private static final Comparator<Meaning> LONGEST_FIRST = Comparator.comparingInt(
                    (Meaning meaning) -> meaning.folded().length())
            .reversed();

    /** What a word means, by the word as it is looked up. */
    record Meaning(String folded, String meaning) {}

    static MeantTexts of(String typed) {
        String folded = SearchText.fold(typed);
        List<MatchResult> pieces = pieces(folded);
        Map<String, Integer> places = new HashMap<>();
        for (int from = 0; from < pieces.size(); from++) {
            int begin = pieces.get(from).start();
            pieces.subList(from, Math.min(pieces.size(), from + MOST_PIECES))
                    .forEach(last -> places.putIfAbsent(folded.substring(begin, last.end()), begin));
        }
        return new MeantTexts(folded, places);
    }

    private static List<MatchResult> pieces(String folded) {
        return PIECE.matcher(folded).results().limit(LOOKED_AT).toList();
    }

    /** Whether a text can be such a word. */
    static boolean isWord(String text) {
        int pieces = pieces(SearchText.fold(text)).size();
        return pieces > 0 && pieces <= MOST_PIECES;
    }

    Set<String> words() {
        return places.keySet();
    }

    /** The texts that these make of it, the longest words first. */
    List<String> with(List<Meaning> meanings) {
        return meanings.stream()
                .filter(meaning -> places.containsKey(meaning.folded()))
                .sorted(LONGEST_FIRST)
                .map(this::with)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String with(Meaning meaning) {
        int from = places.getOrDefault(meaning.folded(), 0);
        return folded.substring(0, from) + " " + meaning.meaning() + " "
                + folded.substring(from + meaning.folded().length());
    }
}
