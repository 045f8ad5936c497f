package lu.airsilk.catalogue.synonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.SearchText;
import org.junit.jupiter.api.Test;

class MeantTextsTest {

    private static MeantTexts.Meaning synonym(String word, String meaning) {
        return new MeantTexts.Meaning(SearchText.fold(word), meaning);
    }

    private static List<String> meant(String typed, MeantTexts.Meaning... synonyms) {
        return MeantTexts.of(typed).with(List.of(synonyms)).stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void a_word_of_chinese_is_found_between_others() {
        assertEquals(List.of("法国 葡萄酒 750ml"), meant("法国红酒750ml", synonym("红酒", "葡萄酒")));
    }

    @Test
    void a_latin_word_is_a_whole_one_and_may_be_several() {
        assertEquals(List.of("beurre doux"), meant("Butter doux", synonym("butter", "beurre")));
        assertEquals(List.of(), meant("buttermilk", synonym("butter", "beurre")));
        assertEquals(List.of("passata 500 g"), meant("tomato sauce 500 g", synonym("Tomato Sauce", "passata")));
    }

    @Test
    void each_meaning_is_a_text_of_its_own_and_the_longest_word_goes_first() {
        assertEquals(List.of("干酪 片", "奶酪 士片"), meant("芝士片", synonym("芝", "奶酪"), synonym("芝士", "干酪")));
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"),
                meant(
                        "x",
                        synonym("x", "a"),
                        synonym("x", "b"),
                        synonym("x", "c"),
                        synonym("x", "d"),
                        synonym("x", "e"),
                        synonym("x", "f"),
                        synonym("x", "g")));
    }

    @Test
    void a_word_of_eight_pieces_is_found_however_long_the_text_and_what_follows_stays() {
        String long8 = "fleur de sel de guerande fine tres fine";
        assertTrue(MeantTexts.isWord(long8));
        assertFalse(MeantTexts.isWord(long8 + " extra"));
        assertFalse(MeantTexts.isWord("·"));

        assertEquals(
                List.of("salt " + "x ".repeat(40) + "end"),
                meant(long8 + " x".repeat(40) + " end", synonym(long8, "salt")));
        assertEquals(List.of("奶酪 棒棒糖"), meant("一二三四五六七八棒棒糖", synonym("一二三四五六七八", "奶酪")));
    }

    @Test
    void what_is_typed_blank_has_no_words() {
        assertEquals(Set.of(), MeantTexts.of("  · ").words());
    }
}
