package lu.airsilk.customs;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DutyCalculationTest {

    @TestFactory
    Stream<DynamicTest> every_published_line_is_taxed() {
        return TestFiles.jsonArray("messages/vectors/china-general-trade-tax.json")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(vector -> dynamicTest(vector.getString("name"), () -> {
                    DutyCalculation taxes = DutyCalculation.of(yuan(vector, "customs_value"), rates(vector));

                    assertEquals(
                            new DutyCalculation(
                                    yuan(vector, "duty"),
                                    yuan(vector, "remedy"),
                                    yuan(vector, "consumption_tax"),
                                    yuan(vector, "vat")),
                            taxes);
                    assertEquals(yuan(vector, "total_tax"), taxes.total());
                }));
    }

    @Test
    void consumption_tax_of_a_hundred_percent_has_no_base_and_is_refused() {
        Percentage none = Percentage.ZERO;
        Percentage all = Percentage.of(100);

        assertEquals(
                Refusal.of("dutyRates.consumption", all),
                refusalOf(() -> new DutyRates(none, none, all, yuan("0"), none)));
        assertEquals(
                Refusal.of("dutyRates.negative", "vat"),
                refusalOf(() -> new DutyRates(none, none, none, yuan("0"), Percentage.of(-1))));
    }

    @Test
    void the_taxes_are_those_of_the_long_way_for_any_line() {
        Random random = new Random(2204210000L);
        for (int round = 0; round < 500; round++) {
            Money value = new Money(BigDecimal.valueOf(random.nextLong(1, 100_000_000), 2), Money.currency("CNY"));
            DutyRates rates = new DutyRates(
                    percent(random, 400),
                    percent(random, 300),
                    percent(random, 560),
                    new Money(BigDecimal.valueOf(random.nextLong(0, 99_999), 2), Money.currency("CNY")),
                    percent(random, 130));

            assertEquals(slowly(value, rates), DutyCalculation.of(value, rates), () -> value + " at " + rates);
        }
    }

    @Test
    void consumption_tax_is_part_of_its_own_base() {
        Money base = yuan("11400.00");

        Money tax = ConsumptionTax.on(base, Percentage.of(10), yuan("0"));

        assertEquals(yuan("1266.67"), tax);
        assertEquals(tax, Percentage.of(10).of(base.plus(tax)).rounded(RoundingMode.HALF_UP));
    }

    /** The formulas of the law with forty digits and one rounding each. */
    private static DutyCalculation slowly(Money value, DutyRates rates) {
        Money duty = fen(value.amount().multiply(rates.duty().fraction()));
        Money remedy = fen(value.amount().multiply(rates.remedy().fraction()));
        BigDecimal dutiable = value.amount().add(duty.amount()).add(remedy.amount());
        BigDecimal specific = rates.specificConsumption().amount();
        BigDecimal rate = rates.consumption().fraction();
        Money consumption = fen(dutiable.add(specific)
                .multiply(rate)
                .divide(BigDecimal.ONE.subtract(rate), 40, RoundingMode.DOWN)
                .add(specific));
        Money vat = fen(dutiable.add(consumption.amount()).multiply(rates.vat().fraction()));
        return new DutyCalculation(duty, remedy, consumption, vat);
    }

    private static Money fen(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP), Money.currency("CNY"));
    }

    private static Percentage percent(Random random, int tenths) {
        return new Percentage(BigDecimal.valueOf(random.nextLong(0, tenths + 1), 1));
    }

    private static DutyRates rates(JsonObject vector) {
        return new DutyRates(
                Percentage.of(vector.getString("duty_pct")),
                Percentage.of(vector.getString("remedy_pct")),
                Percentage.of(vector.getString("ct_pct")),
                yuan(vector, "ct_specific_total"),
                Percentage.of(vector.getString("vat_pct")));
    }

    private static Money yuan(JsonObject vector, String name) {
        return yuan(vector.getString(name));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
