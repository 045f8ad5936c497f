package lu.airsilk.catalogue.goods.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.shared.Names;
import org.junit.jupiter.api.Test;

/** A sheet that only writes a text in another form says nothing new. */
class WrittenAlikeTest {

    @Test
    void capitals_blanks_and_full_width_signs_are_form() {
        assertEquals("Waldhonig, 500 g", WrittenAlike.keeping("Waldhonig, 500 g", "WALDHONIG,500 G"));
        assertEquals("布里欧修（切片）", WrittenAlike.keeping("布里欧修（切片）", "布里欧修 (切片)"));
    }

    @Test
    void letters_accents_and_figures_are_not() {
        assertEquals("Crème", WrittenAlike.keeping("Creme", "Crème"));
        assertEquals("Waldhonig, 600 g", WrittenAlike.keeping("Waldhonig, 500 g", "Waldhonig, 600 g"));
    }

    @Test
    void each_name_counts_for_itself() {
        assertEquals(
                Names.of("森林蜂蜜", "Honey of the forest"),
                WrittenAlike.keeping(Names.of("蜂蜜", "Honey of the forest"), Names.of("森林蜂蜜", "HONEY OF THE FOREST")));
    }
}
