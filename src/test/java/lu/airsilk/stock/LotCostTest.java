package lu.airsilk.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;

/** Some of a lot costs its share of what all of it has cost. */
class LotCostTest {

    private static LotCost cost(String landed, long units) {
        return new LotCost(yuan(landed), Units.of(units), false, Optional.empty());
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    @Test
    void some_of_it_costs_its_share_to_the_fen_and_one_finer_than_that() {
        LotCost three = cost("10.00", 3);

        assertEquals(yuan("3.3333"), three.each());
        assertEquals(yuan("3.33"), three.of(Units.of(1)));
        assertEquals(yuan("6.67"), three.of(Units.of(2)));
        assertEquals(yuan("0.00"), three.of(Units.ZERO));
    }

    /** A cost of one, rounded to four decimals and taken 400 times, may be two fen beside it. */
    @Test
    void all_of_it_costs_what_was_paid_for_it_however_its_unit_is_rounded() {
        for (long units = 1; units <= 400; units++) {
            LotCost cost = cost("25.00", units);

            assertEquals(yuan("25.00"), cost.of(Units.of(units)));
            BigDecimal byUnit = cost.each().times(Units.of(units)).amount();
            assertTrue(byUnit.subtract(new BigDecimal("25.00")).abs().compareTo(new BigDecimal("0.02")) <= 0);
        }
    }

    @Test
    void of_no_units_there_is_no_cost_of_one() {
        assertThrows(Refused.class, () -> cost("10.00", 0));
    }
}
