package lu.airsilk.catalogue.wish;

import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store asks for.
 *
 * @param words as its people search for it, at most {@value #LONGEST_WORDS} characters
 * @param note a sentence more, at most {@value #LONGEST_NOTE} characters; empty when there is nothing to add
 */
public record NewWish(StoreCode store, String words, String note) {

    static final int LONGEST_WORDS = 60;
    static final int LONGEST_NOTE = 200;

    /** Signs of some scripts are folded into several. */
    private static final int LONGEST_FOLDED = 2 * LONGEST_WORDS;

    public NewWish {
        words = TypedText.plain(words);
        note = TypedText.sentence(note);
        String folded = folded(words);
        Refused.unless(!folded.isEmpty(), "wish.noWord");
        Refused.unless(
                words.length() <= LONGEST_WORDS && folded.length() <= LONGEST_FOLDED, "wish.long", LONGEST_WORDS);
        if (note.length() > LONGEST_NOTE) {
            throw Refused.because("wish.long", LONGEST_NOTE).at("note");
        }
    }

    /** Whether a store can ask for what its people have searched for: a word, and no list of them. */
    static boolean isWish(String words) {
        String folded = folded(words);
        return words.strip().length() <= LONGEST_WORDS && !folded.isEmpty() && folded.length() <= LONGEST_FOLDED;
    }

    /** As wishes are compared: who writes it wide, in capitals or with blanks asks for the same. */
    static String folded(String words) {
        return SearchText.fold(words).replace(" ", "");
    }
}
