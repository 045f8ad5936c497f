package lu.airsilk.catalogue.goods.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedOriginTest {

    @Test
    void chinese_names_stand_anywhere_and_the_rest_is_what_is_looked_for() {
        assertEquals("FR 红酒", named("法国红酒"));
        assertEquals("DE 啤酒", named("啤酒 德国"));
        assertEquals("IT 面", named("意大利面"));
        assertEquals("ES ", named("西班牙"));
    }

    @Test
    void latin_names_are_whole_words_in_four_languages() {
        assertEquals("FR butter", named("Butter France"));
        assertEquals("DE bier", named("Bier Deutschland"));
        assertEquals("BE chocolat", named("chocolat Belgique"));
        assertEquals("LU ", named("LUXEMBOURG"));
    }

    @Test
    void the_longest_name_counts_and_neither_a_code_nor_a_part_of_a_word_names_a_country() {
        assertEquals("ZA 酒", named("南非酒"));
        assertEquals("none", named("it de at"));
        assertEquals("none", named("Francesco"));
        assertEquals("none", named("牛奶"));
        assertEquals("none", named(""));
    }

    @Test
    void a_single_sign_beside_a_country_says_too_little_to_look_for() {
        assertFalse(NamedOrigin.in("意大利面").orElseThrow().isTelling());
        assertTrue(NamedOrigin.in("意大利面包").orElseThrow().isTelling());
        assertTrue(NamedOrigin.in("西班牙").orElseThrow().isTelling());
        assertTrue(NamedOrigin.in("oil Italy").orElseThrow().isTelling());
    }

    private static String named(String typed) {
        Optional<NamedOrigin> found = NamedOrigin.in(typed);
        return found.map(origin -> origin.country().code() + " " + origin.rest())
                .orElse("none");
    }
}
