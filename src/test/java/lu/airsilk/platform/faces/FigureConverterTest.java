package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write beside a number is not held against them. */
class FigureConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Commande minimale | EUR | 1 500,50 € | 1 500,50",
                "de | Mindestbestellung | EUR | € 55,80 | 55,80",
                "en | Minimum | GBP | £12.50 | 12.50",
                "en | Minimum | EUR | 12.50 EUR | 12.50",
                "fr | Délai (jours) | '' | 5 jours | 5",
                "en | Fix cases | '' | 12 cases | 12",
                "en | Fix cases | '' | 12 bottles | 12 bottles",
                "en | Fix cases | '' | 12 pcs | 12 pcs",
                "de | Kartons auf Flug | '' | 12 箱 | 12",
                "en | Pieces | pieces | 20 pcs | 20",
                "en | Pieces | pieces | 20 cases | 20 cases",
                "de | Packstücke | Packstücke | 20 Stück | 20",
                "de | Packstücke | Packstücke | 1.200 Stk. | 1.200",
                "fr | Pièces | colis | 20 pièces | 20",
                "fr | Pièces | colis | 20 colis | 20",
                "zh | 件数 | 件 | 20件 | 20",
                "zh | 件数 | 件 | 二十件 | 二十",
                "zh | 月预算 | CNY | 3,000元 | 3,000",
                "zh | 月预算 | CNY | ¥3,000 | 3,000",
                "de | Vorlauf (Tage) | '' | 5 days | 5",
                "de | Gewicht | kg | 12,5 kg | 12,5"
            })
    void a_unit_a_sign_or_a_word_of_the_fields_name_is_left_out(
            String language, String name, String unit, String typed, String number) {
        assertEquals(number, FigureConverter.bare(typed, unit, name, Locale.forLanguageTag(language)));
    }

    /** Beside plain figures in one column “= 26” tells nobody anything. */
    @ParameterizedTest
    @CsvSource({"26, DECIMAL, ''", "26, COUNT, colis", "0, DECIMAL, ''", "-5, DECIMAL, ''"})
    void what_can_be_read_in_one_way_only_is_not_said_again(BigDecimal number, FigureKind kind, String unit) {
        assertTrue(FigureConverter.isPlain(number, kind, unit));
    }

    @ParameterizedTest
    @CsvSource({"26.5, DECIMAL, ''", "1000, DECIMAL, ''", "1000, COUNT, ''", "26, WEIGHT, kg", "26, MONEY, EUR"})
    void all_else_is_said_as_it_was_understood(BigDecimal number, FigureKind kind, String unit) {
        assertFalse(FigureConverter.isPlain(number, kind, unit));
    }

    @Test
    void a_word_that_is_not_the_unit_is_answered_with_the_unit() {
        Refusal unreadable = Refusal.of("number.unreadable", "两箱", "1,234");

        assertEquals(Refusal.of("number.otherUnit", "两箱", "件", "1,234"), FigureConverter.named(unreadable, "两箱", "件"));
        assertEquals(unreadable, FigureConverter.named(unreadable, "两箱", ""));
        assertEquals(unreadable, FigureConverter.named(unreadable, "1..2", "件"));
    }
}
