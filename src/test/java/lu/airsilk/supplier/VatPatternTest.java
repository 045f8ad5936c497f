package lu.airsilk.supplier;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each country writes its VAT numbers its own way; what a hurried hand leaves out is told with an example. */
class VatPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR 40 303 265 045",
                "LU12345613",
                "ATU 1234 5678",
                "CHE-116.281.710 MWST",
                "che-116.281.710",
                "nl123456789b01",
                "IE6388047V",
                "IE1S23456L",
                "EL 094 259 216",
                "NO 923 609 016 MVA",
                "LI12345"
            })
    void a_number_as_its_country_writes_it_is_taken(String typed) {
        assertDoesNotThrow(() -> VatPattern.check(written(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR 12", "DE 12345678", "AT12345678", "IT 1234567890", "CHE 12345678", "GR12345678"})
    void what_is_no_number_of_its_country_is_refused(String typed) {
        assertEquals(
                "supplier.vatForm",
                refusalOf(() -> VatPattern.check(written(typed))).code());
    }

    /** As it is kept: without blanks, points and hyphens. */
    private static String written(String typed) {
        return new SupplierTerms(List.of(), 4, BigDecimal.ZERO, Language.EN, Optional.empty(), Optional.of(typed))
                .vat()
                .orElseThrow();
    }
}
