package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void equal_sums_are_equal_values_however_they_are_written() {
        assertEquals(Money.of("12.5", "EUR"), Money.of("12.500", "eur"));
        assertEquals("12.50 EUR", Money.of("12.5", "EUR").toString());
        assertEquals("1200 JPY", Money.of("1200.0", "JPY").toString());
    }

    @Test
    void five_cases_at_a_price_are_rounded_only_where_it_is_said() {
        Money price = Money.of("17.333", "EUR");

        Money total = price.times(Cases.of(5));

        assertEquals(Money.of("86.665", "EUR"), total);
        assertEquals(Money.of("86.67", "EUR"), total.rounded(RoundingMode.HALF_UP));
    }

    @Test
    void yen_have_no_minor_units() {
        assertEquals(Money.of("3", "JPY"), Money.of("2.5", "JPY").rounded(RoundingMode.HALF_UP));
    }

    @Test
    void a_cost_per_unit_keeps_four_decimals() {
        Money batch = Money.of("100.00", "CNY");

        assertEquals(Money.of("14.2857", "CNY"), batch.perUnit(Units.of(7), RoundingMode.HALF_UP));
        assertEquals(Refusal.of("money.perNothing"), refusalOf(() -> batch.perUnit(Units.ZERO, RoundingMode.HALF_UP)));
    }

    @Test
    void euro_and_yuan_do_not_add_up() {
        assertEquals(
                Refusal.of("money.currencies", "EUR", "CNY"),
                refusalOf(() -> Money.zero("EUR").plus(Money.zero("CNY"))));
    }

    @Test
    void what_is_no_money_is_refused() {
        assertEquals(Refusal.of("money.amount", "12,34"), refusalOf(() -> Money.of("12,34", "EUR")));
        assertEquals(Refusal.of("money.currency", "EURO"), refusalOf(() -> Money.of("1", "EURO")));
        assertEquals(Refusal.of("money.currency", "XXX"), refusalOf(() -> Money.of("1", "XXX")));
        assertEquals(Refusal.of("money.tooLarge"), refusalOf(() -> Money.of(new BigDecimal("1E+999999999"), "EUR")));
    }

    @Test
    void a_percentage_of_money_is_exact() {
        assertEquals(Money.of("5.85", "CNY"), Percentage.of("11.7 %").of(Money.of("50", "CNY")));
        assertEquals(Refusal.of("percentage.number", "a lot"), refusalOf(() -> Percentage.of("a lot")));
    }

    @Test
    void a_share_is_rounded_half_up_and_what_is_short_is_never_said_to_be_all() {
        assertEquals(92, Percentage.rounded(11, 12));
        assertEquals(65, Percentage.rounded(11, 17));
        assertEquals(new BigDecimal("64.7"), Percentage.rounded(11, 17, 1));
        assertEquals(99, Percentage.rounded(999, 1_000));
        assertEquals(new BigDecimal("99.9"), Percentage.rounded(9_999, 10_000, 1));
        assertEquals(100, Percentage.rounded(12, 12));
        assertEquals(100, Percentage.rounded(0, 0));
    }
}
