package lu.airsilk.costing.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfPriceTest {

    private final ShelfPrice usual = new ShelfPrice(new BigDecimal("35"), new BigDecimal("13"));

    @Test
    void a_cost_of_37_4286_at_35_percent_stands_on_the_shelf_at_65_90() {
        BigDecimal cost = new BigDecimal("37.4286");

        assertEquals(new BigDecimal("65.90"), usual.of(cost));
        assertEquals(new BigDecimal("35.82"), usual.marginOf(cost, new BigDecimal("65.90")));
    }

    @Test
    void a_price_that_would_end_in_91_goes_up_to_the_next_90() {
        ShelfPrice atCost = new ShelfPrice(BigDecimal.ZERO, BigDecimal.ZERO);

        assertEquals(new BigDecimal("10.90"), atCost.of(new BigDecimal("10.90")));
        assertEquals(new BigDecimal("11.90"), atCost.of(new BigDecimal("10.91")));
    }

    @Test
    void a_margin_of_everything_is_no_margin() {
        assertThrows(IllegalArgumentException.class, () -> new ShelfPrice(new BigDecimal("100"), BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_real_margin_is_never_below_the_wanted_one_and_the_price_less_than_one_yuan_above_need(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            BigDecimal cost = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4);

            BigDecimal shelf = usual.of(cost);

            BigDecimal oneLess = shelf.subtract(BigDecimal.ONE);
            // half a fen of rounding may be missing
            BigDecimal tolerance = new BigDecimal("0.01");
            BigDecimal needed = cost.multiply(new BigDecimal("1.13"))
                    .divide(new BigDecimal("0.65"), 6, java.math.RoundingMode.HALF_UP);
            assertTrue(shelf.add(tolerance).compareTo(needed) >= 0, () -> "seed " + seed + ", cost " + cost);
            assertTrue(oneLess.compareTo(needed) < 0, () -> "seed " + seed + ", cost " + cost);
        }
    }
}
