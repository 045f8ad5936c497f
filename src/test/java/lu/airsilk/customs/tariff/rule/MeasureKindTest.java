package lu.airsilk.customs.tariff.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the value of each measure is written. */
class MeasureKindTest {

    @Test
    void a_rate_is_kept_without_needless_zeros_and_sign() {
        assertEquals("14", MeasureKind.DUTY.read("14.00 %"));
        assertEquals("11.7", MeasureKind.REMEDY.read("11.7"));
        assertEquals("0.912", MeasureKind.CT_LITRE.read("0.9120"));
        assertEquals("250", MeasureKind.CT_LITRE.read("250"));
    }

    @Test
    void what_can_be_no_value_is_refused_with_what_can() {
        assertEquals(
                "tariff.negative", refusalOf(() -> MeasureKind.DUTY.read("-1")).code());
        assertEquals(
                "tariff.negative",
                refusalOf(() -> MeasureKind.CT_LITRE.read("-0.1")).code());
        assertEquals(
                "tariff.litre",
                refusalOf(() -> MeasureKind.CT_LITRE.read("10000")).code());
        assertEquals(
                "dutyRates.consumption",
                refusalOf(() -> MeasureKind.CT.read("100")).code());
        assertEquals(
                "tariff.most", refusalOf(() -> MeasureKind.VAT.read("100.5")).code());
        assertEquals(
                "percentage.number",
                refusalOf(() -> MeasureKind.VAT.read("thirteen")).code());
        assertEquals("tariff.text", refusalOf(() -> MeasureKind.PAPER.read(" ")).code());
        assertEquals(
                "tariff.elements",
                refusalOf(() -> MeasureKind.ELEMENTS.read("品名||品牌")).code());
    }

    @Test
    void a_code_has_ten_digits_and_days_have_an_order() {
        assertEquals("tariff.code", refusalOf(() -> MeasureScope.of("22042100")).code());
        assertEquals(
                "tariff.code", refusalOf(() -> MeasureScope.of("220421000X")).code());
        LocalDate day = LocalDate.of(2026, 2, 2);
        assertEquals(
                "tariff.days",
                refusalOf(() -> Measure.of(
                                MeasureScope.of("2204210000"),
                                MeasureKind.DUTY,
                                "14",
                                day,
                                Optional.of(day.minusDays(1))))
                        .code());
    }
}
