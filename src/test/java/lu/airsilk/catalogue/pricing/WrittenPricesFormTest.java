package lu.airsilk.catalogue.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;

/** Prices that a buyer pastes. */
class WrittenPricesFormTest {

    private static WrittenPricesForm form(String rows) {
        WrittenPricesForm form = new WrittenPricesForm();
        form.setSupplier("ITA01");
        form.setValidFrom(LocalDate.of(2026, 12, 1));
        form.setRows(rows);
        return form;
    }

    private static String refused(String rows) {
        return assertThrows(Refused.class, () -> form(rows).read(texts -> Map.of(), Notation.of(Locale.ENGLISH)))
                .refusals()
                .getFirst()
                .code();
    }

    @Test
    void a_row_says_number_perhaps_quantity_and_price() {
        assertEquals(
                new WrittenPricesForm.Row("AS0000001", "1", "12,50"), WrittenPricesForm.Row.of("AS0000001\t12,50"));
        assertEquals(
                new WrittenPricesForm.Row("AS0000001", "10", "11.90"),
                WrittenPricesForm.Row.of(" AS0000001 ; 10 ；11.90 "));
    }

    @Test
    void what_is_no_row_or_no_product_is_named() {
        assertEquals("priceList.row", refused("AS0000001"));
        assertEquals("product.unknown", refused("AS0000001;5\n\nAS0000002;6"));
        assertEquals(List.of("rows"), fieldsOf("AS0000001"));
    }

    private static List<String> fieldsOf(String rows) {
        return assertThrows(Refused.class, () -> form(rows).read(texts -> Map.of(), Notation.of(Locale.ENGLISH)))
                .refusals()
                .stream()
                .flatMap(refusal -> refusal.field().stream())
                .toList();
    }
}
