package lu.airsilk.catalogue.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import org.junit.jupiter.api.Test;

class ConstantFormTest {

    @Test
    void a_number_is_kept_with_a_point_and_without_groups() {
        ConstantForm price = new ConstantForm(SheetField.PRICE_PER_CASE, "");
        assertTrue(price.isFigure());
        price.setNumber(new BigDecimal("1080.50"));
        assertEquals("1080.50", price.said());
        assertEquals(new BigDecimal("1080.50"), new ConstantForm(SheetField.PRICE_PER_CASE, "1080.50").getNumber());
        price.setNumber(null);
        assertEquals("", price.said());
    }

    @Test
    void what_a_program_says_with_a_unit_stays_as_it_is() {
        ConstantForm life = new ConstantForm(SheetField.SHELF_LIFE_DAYS, "18 months");
        assertFalse(life.isFigure());
        assertEquals("18 months", life.said());
    }

    @Test
    void a_word_is_a_text() {
        ConstantForm origin = new ConstantForm(SheetField.ORIGIN, "");
        assertFalse(origin.isFigure());
        origin.setText(" DE ");
        assertEquals("DE", origin.said());
    }
}
