package lu.airsilk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UmlautsTest {

    @Test
    void what_is_typed_without_umlauts_is_known_with_them_and_the_other_way_round() {
        assertEquals(List.of("hüttend"), Umlauts.otherwise("huettend"));
        assertEquals(List.of("Huettend"), Umlauts.otherwise("Hüttend"));
        assertEquals(List.of("Weisswurst"), Umlauts.otherwise("Weißwurst"));
        assertEquals(List.of("schön grün"), Umlauts.otherwise("schoen gruen"));
        assertEquals("HUETTENDORF", Umlauts.writtenOut("HÜTTENDORF"));
    }

    @Test
    void two_letters_that_are_no_umlaut_stay_as_they_are() {
        assertEquals(List.of(), Umlauts.otherwise("neues Bauern"));
        assertEquals(List.of(), Umlauts.otherwise("fondue"), "at the end of a word");
        assertEquals(List.of(), Umlauts.otherwise("queso"));
        assertEquals(List.of(), Umlauts.otherwise("新鲜奶酪"));
    }
}
