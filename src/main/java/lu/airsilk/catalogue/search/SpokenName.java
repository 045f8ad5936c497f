package lu.airsilk.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A Chinese name as it is typed in Latin letters: by whole syllables or by their first letters, from any syllable on. */
record SpokenName(List<String> syllables) {

    /** Nobody types more; longer names are known by their beginnings from each syllable. */
    static final int LONGEST = 24;

    static final String BEGINNING = "^";
    static final String END = "$";

    /** A name taken apart; Latin words in it count as syllables. */
    static SpokenName of(String name) {
        List<String> syllables = new ArrayList<>();
        for (SearchWord word : SearchWord.of(name)) {
            if (word.han()) {
                syllables.addAll(Pinyin.of(word.text()));
            } else {
                syllables.add(word.text());
            }
        }
        return new SpokenName(syllables);
    }

    /** As somebody types it who has no Chinese keys: all its syllables, and their first letters. */
    static String typed(String name) {
        SpokenName spoken = of(name);
        return String.join("", spoken.syllables) + " " + String.join("", spoken.firstLetters());
    }

    /** What finds it by whole syllables; {@code ü} as it is typed and as it is read. */
    Set<String> full() {
        Set<String> terms = terms(syllables);
        if (String.join("", syllables).contains("v")) {
            terms.addAll(
                    terms(syllables.stream().map(one -> one.replace('v', 'u')).toList()));
        }
        return terms;
    }

    /** What finds it by first letters. */
    Set<String> initials() {
        return terms(firstLetters());
    }

    private List<String> firstLetters() {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .toList();
    }

    private static Set<String> terms(List<String> parts) {
        Set<String> terms = new LinkedHashSet<>();
        String rest = String.join("", parts);
        if (!rest.isEmpty()) {
            terms.add(BEGINNING + (rest.length() <= LONGEST ? rest + END : rest.substring(0, LONGEST)));
        }
        for (String part : parts) {
            terms.add(rest.length() <= LONGEST ? rest : rest.substring(0, LONGEST));
            rest = rest.substring(part.length());
        }
        terms.remove("");
        return terms;
    }
}
