package lu.airsilk.catalogue.synonym;

import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that a word means.
 *
 * @param language of the word
 * @param word at most {@value #LONGEST_WORD} characters, of {@value MeantTexts#MOST_PIECES} Chinese characters or Latin words
 * @param meaning as goods are named, at most {@value #LONGEST_MEANING} characters; another word than that
 */
public record NewSynonym(Language language, String word, String meaning) {

    static final int LONGEST_WORD = 40;
    static final int LONGEST_MEANING = 80;

    public NewSynonym {
        checked("word", word, LONGEST_WORD);
        checked("means", meaning, LONGEST_MEANING);
        if (!MeantTexts.isWord(word)) {
            throw Refused.because("synonym.pieces", MeantTexts.MOST_PIECES).at("word");
        }
        if (SearchText.fold(word).equals(SearchText.fold(meaning))) {
            throw Refused.because("synonym.same", word).at("means");
        }
    }

    private static void checked(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refused.because("synonym.long", longest).at(field);
        }
        String folded = SearchText.fold(text);
        if (folded.isEmpty()) {
            throw Refused.because("synonym.noWord").at(field);
        }
        if (folded.length() > 2 * longest) { // signs of some scripts are folded into several
            throw Refused.because("synonym.long", longest).at(field);
        }
    }

    /** As it was written; refused, at its field, where it cannot be. */
    static NewSynonym read(@Nullable String language, @Nullable String word, @Nullable String meaning) {
        var fields = new FieldsTogether();
        var of = fields.read(() -> RequestFields.as("language", language, NewSynonym::language));
        var said = fields.read(() -> RequestFields.value("word", word));
        var meant = fields.read(() -> RequestFields.value("means", meaning));
        return fields.make(() -> new NewSynonym(of.get(), TypedText.plain(said.get()), TypedText.plain(meant.get())));
    }

    private static Language language(String code) {
        return Language.ofCode(code).orElseThrow(() -> Refused.because("synonym.language", code));
    }
}
