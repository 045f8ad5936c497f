package lu.airsilk.catalogue.goods.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.Test;

/** What is typed finds what is called so. */
class SearchTextTest {

    private static final String CHEESE = SearchText.of(
            Optional.of(Gtin.of("4006381333931")),
            new Names("格鲁耶尔奶酪", "Gruyère cheese", "Gruyère à la crème", "Käse groß", ""),
            "Œuvre d’Été");

    /** As the database does it. */
    private static boolean finds(String typed) {
        return SearchText.patterns(typed).stream()
                .allMatch(pattern -> Pattern.compile(Pattern.quote(pattern).replace("%", "\\E.*\\Q"))
                        .matcher(CHEESE)
                        .matches());
    }

    @Test
    void accents_capitals_and_full_width_letters_do_not_matter() {
        assertTrue(finds("GRUYERE"));
        assertTrue(finds("ｇｒｕｙèｒｅ"));
        assertTrue(finds("kase gross"));
        assertTrue(finds("oeuvre ete"));
    }

    @Test
    void a_latin_word_is_found_by_its_beginning_and_not_from_its_middle() {
        assertTrue(finds("gru"));
        assertEquals(false, finds("yere"));
    }

    @Test
    void chinese_is_found_anywhere() {
        assertTrue(finds("奶酪"));
        assertTrue(finds("鲁耶"));
        assertEquals(false, finds("黄油"));
    }

    @Test
    void a_gtin_is_found_as_printed_as_scanned_with_a_leading_zero_and_by_its_first_digits() {
        assertTrue(finds("4006381333931"));
        assertTrue(finds("04006381333931"));
        assertTrue(finds("400638"));
    }

    @Test
    void all_words_must_be_there() {
        assertTrue(finds("cheese gruyere 奶酪"));
        assertEquals(false, finds("cheese emmental"));
    }

    @Test
    void signs_that_mean_something_to_the_database_ask_nothing() {
        assertEquals(List.of(), SearchText.patterns(" %_' \\ "));
    }
}
