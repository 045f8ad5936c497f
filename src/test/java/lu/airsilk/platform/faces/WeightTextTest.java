package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import lu.airsilk.platform.faces.WeightText.Unit;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weight is read in its own unit, whatever the field is in. */
class WeightTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 2,45 kg | 2450",
                "de | 2,45 Kilogramm | 2450",
                "de | 2.450 g | 2450",
                "de | 2450 Gramm | 2450",
                "fr | 2,45 kg | 2450",
                "fr | 2,45 kilos | 2450",
                "fr | 2 450 grammes | 2450",
                "en | 2.45 kg | 2450",
                "en | 2.45 Kg. | 2450",
                "en | 2.45kgs | 2450",
                "en | 2450 g | 2450",
                "en | 12,000.5 kg | 12000500",
                "zh | 2.45 公斤 | 2450",
                "zh | 2.45千克 | 2450",
                "zh | ２.４５ｋｇ | 2450",
                "zh | 2.45㎏ | 2450",
                "zh | 2450克 | 2450"
            })
    void the_unit_that_stands_behind_it_counts(String language, String typed, long grams) {
        for (Unit field : Unit.values()) {
            assertEquals(Grams.of(grams), WeightText.read(typed, field, Locale.forLanguageTag(language)));
        }
    }

    @Test
    void without_a_unit_it_is_in_that_of_the_field() {
        assertEquals(Grams.of(2450), WeightText.read("2450", Unit.GRAMS, Locale.GERMAN));
        assertEquals(Grams.of(2450), WeightText.read("2,45", Unit.KILOGRAMS, Locale.GERMAN));
    }

    @Test
    void what_cannot_be_read_is_answered_with_the_unit_of_the_field() {
        Refused refused = assertThrows(Refused.class, () -> WeightText.read("5 lb", Unit.GRAMS, Locale.ENGLISH));

        assertEquals(List.of(Refusal.of("number.otherUnit", "5 lb", "g", "1,234")), refused.refusals());
    }

    /** “2.45 kg” is what the field asks for: of “4,2 kg” only the comma is wrong, so the answer is how it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 4,2 kg | 4.2 kg",
                "en | 1.234,5kg | 1234.5kg",
                "de | 4.2 Kilogramm | 4,2 Kilogramm",
                "fr | 2.45 kg | 2,45 kg",
                "zh | 4,2公斤 | 4.2公斤"
            })
    void a_weight_in_the_signs_of_another_notation_is_answered_with_its_own(
            String language, String typed, String written) {
        for (Unit field : Unit.values()) {
            Refused refused =
                    assertThrows(Refused.class, () -> WeightText.read(typed, field, Locale.forLanguageTag(language)));

            assertEquals(List.of(Refusal.of("number.otherNotation", typed, written)), refused.refusals());
        }
    }

    @Test
    void of_a_weight_whose_number_cannot_be_read_the_number_is_refused() {
        Refused refused = assertThrows(Refused.class, () -> WeightText.read("4,2,1 kg", Unit.GRAMS, Locale.ENGLISH));

        assertEquals("number.unreadable", refused.refusals().getFirst().code());
        assertEquals("4,2,1", refused.refusals().getFirst().arguments().getFirst());
    }
}
