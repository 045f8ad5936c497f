package lu.airsilk.catalogue.goods.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.shared.Refusal;
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
}
