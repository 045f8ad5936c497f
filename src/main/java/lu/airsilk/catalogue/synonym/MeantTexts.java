package lu.airsilk.catalogue.synonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.SearchText;

/**
 * What else a typed text may say: the same text with one of its words by what that means. Words are looked for wherever one
 * may begin and end, which in Chinese is at every character.
 *
 * @param folded small letters without accents, of which {@value #LONGEST} characters are looked at
 * @param places where each word that could be one begins
 */
record MeantTexts(String folded, Map<String, Integer> places) {

    static final int MOST = 6;

    private static final int LONGEST = 60;

    /** Of how many characters or Latin words a word is made at most. */
    private static final int PIECES = 8;

    private static final Comparator<Synonym> LONGEST_FIRST = Comparator.comparingInt(
                    (Synonym synonym) -> synonym.folded().length())
            .reversed();

    static MeantTexts of(String typed) {
        String all = SearchText.fold(typed);
        String folded = all.length() <= LONGEST ? all : all.substring(0, LONGEST);
        List<Integer> bounds = bounds(folded);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int from = 0; from < bounds.size() - 1; from++) {
            for (int to = from + 1; to < bounds.size() && to <= from + PIECES; to++) {
                String word = folded.substring(bounds.get(from), bounds.get(to));
                if (word.equals(word.strip()) && !word.isEmpty()) {
                    places.putIfAbsent(word, bounds.get(from));
                }
            }
        }
        return new MeantTexts(folded, places);
    }

    /** The places at which a word may begin or end. */
    private static List<Integer> bounds(String text) {
        List<Integer> bounds = new ArrayList<>();
        for (int at = 0; at <= text.length(); at++) {
            if (at == 0 || at == text.length() || isBound(text.charAt(at - 1), text.charAt(at))) {
                bounds.add(at);
            }
        }
        return bounds;
    }

    private static boolean isBound(char before, char after) {
        return isAlone(before) || isAlone(after);
    }

    /** A blank, or a character of Chinese; of one that takes two units of UTF-16 neither is. */
    private static boolean isAlone(char sign) {
        return sign == ' ' || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    Set<String> words() {
        return places.keySet();
    }

    /** The texts that these make of it, the longest words first. */
    List<String> with(List<Synonym> synonyms) {
        return synonyms.stream()
                .filter(synonym -> places.containsKey(synonym.folded()))
                .sorted(LONGEST_FIRST)
                .map(this::with)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String with(Synonym synonym) {
        int from = places.getOrDefault(synonym.folded(), 0);
        return folded.substring(0, from)
                + " " + synonym.meaning() + " "
                + folded.substring(from + synonym.folded().length());
    }
}
