package lu.airsilk.catalogue.goods.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSizeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300x290x270",
                "300 x 290 x 270 mm",
                "300 × 290 × 270",
                "300*290*270 mm",
                "300 mm x 290 mm x 270 mm",
                "30x29x27cm",
                "30 x 29 x 27 cm",
                "30,0 X 29,0 X 27,0 CM",
                "L 300 B 290 H 270 mm"
            })
    void is_read_as_suppliers_write_it(String text) {
        assertEquals(new CaseSize(300, 290, 270), CaseSize.ofMm(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "300",
                "300x290",
                "300x290x0",
                "300x290x270x10",
                "300 x 290 x 99999",
                "small",
                "1.200x800x144",
                "1.000 x 800 x 600 mm",
                "30 cm x 290 mm x 27 cm"
            })
    void is_refused_when_it_is_no_size(String text) {
        assertEquals(Refusal.of("product.caseMm", text), refusalOf(() -> CaseSize.ofMm(text)));
    }

    @Test
    void a_size_that_cannot_weigh_so_much_or_so_little_is_told_with_the_other_unit() {
        assertEquals(
                Optional.of(new CaseSize.Doubt(true, "30 × 25 × 10 mm", "30 × 25 × 10 cm")),
                CaseSize.ofMm("30x25x10").doubt(Grams.of(2_300)));
        assertEquals(
                Optional.of(new CaseSize.Doubt(false, "300 × 250 × 100 cm", "300 × 250 × 100 mm")),
                CaseSize.ofMm("300x250x100 cm").doubt(Grams.of(2_300)));
    }

    @Test
    void feathers_and_cutlery_are_possible() {
        assertEquals(Optional.empty(), CaseSize.ofMm("30x25x10 cm").doubt(Grams.of(2_300)));
        assertEquals(Optional.empty(), CaseSize.ofMm("600x400x400").doubt(Grams.of(900)), "feathers");
        assertEquals(Optional.empty(), CaseSize.ofMm("100x100x100").doubt(Grams.of(7_800)), "steel");
        assertEquals(Optional.empty(), CaseSize.ofMm("300x250x100").doubt(Grams.ZERO), "a weight that nobody knows");
    }
}
