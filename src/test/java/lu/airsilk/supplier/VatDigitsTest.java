package lu.airsilk.supplier;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of companies as they publish them themselves, each with a digit mistyped as well. */
class VatDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0428759497",
                "DE136695976",
                "FR40303265045",
                "FR83404833048",
                "IT00743110157",
                "LU15027442",
                "LU12345613",
                "PT501964843",
                "PT123456789",
                "NL123456789B01",
                "CHE116281710",
                "FRK7399859412"
            })
    void a_number_with_the_check_digits_of_its_country_is_taken_and_so_is_one_without_such_a_rule(String number) {
        assertDoesNotThrow(() -> SupplierTerms.checkVat(number));
    }

    @ParameterizedTest
    @CsvSource({
        "LU12345678, LU12345613",
        "ATU13585628, ATU13585627",
        "BE0428759498, BE0428759497",
        "DE136695979, DE136695976",
        "FR41303265045, FR40303265045",
        "IT00743110158, IT00743110157",
        "PT501964842, PT501964843"
    })
    void wrong_check_digits_are_refused_with_the_number_as_it_would_be_right(String typed, String right) {
        var refusal = refusalOf(() -> SupplierTerms.checkVat(typed));

        assertEquals("supplier.vatDigits", refusal.code());
        assertEquals(List.of(typed, right), refusal.arguments());
        assertEquals(Optional.of("vat"), refusal.field());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0428759497",
                "DE136695976",
                "FR40303265045",
                "IT00743110157",
                "LU15027442",
                "PT501964843"
            })
    void any_one_digit_mistyped_is_found(String number) {
        for (int place = 2; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(number.charAt(place)) && number.charAt(place) != digit) {
                    String mistyped = number.substring(0, place) + digit + number.substring(place + 1);
                    assertEquals(
                            "supplier.vatDigits",
                            refusalOf(() -> VatDigits.check(mistyped)).code(),
                            mistyped);
                }
            }
        }
    }
}
