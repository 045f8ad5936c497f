package lu.airsilk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void what_somebody_says_keeps_the_signs_of_its_keyboard() {
        assertEquals("30 克罐装，老客户问了三次！", TypedText.sentence("  30\u00a0克罐装，老客户问了三次！\u200b "));
    }

    @Test
    void what_names_a_thing_is_made_plain() {
        assertEquals("172-1234,5", TypedText.plain("１７２－１２３４，５"));
    }
}
