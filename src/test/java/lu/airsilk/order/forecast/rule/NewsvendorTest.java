package lu.airsilk.order.forecast.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsvendorTest {

    private static ServiceLevel margin(double percent) {
        return new ServiceLevel(BigDecimal.valueOf(percent));
    }

    /** 28 · e^(ln(40/28)/1.2816 · z(0.28)) = 23.8. */
    @ParameterizedTest
    @CsvSource({"28, 14, 23", "40, 14, 26", "50, 14, 30", "70, 14, 30", "28, 7, 10", "28, 56, 107"})
    void the_less_is_earned_the_fewer_are_had(double percent, int days, long units) {
        assertEquals(units, new TwoWeeks(30, 28, 40).worth(days, margin(percent)));
    }

    @Test
    void rare_goods_are_had_as_they_sell_on_the_average() {
        assertEquals(2, new TwoWeeks(1.2, 0, 4).worth(28, margin(20)));
    }

    /** The slow obvious way: what each stock would have earned in many draws. */
    @ParameterizedTest
    @CsvSource({"15", "28", "40"})
    void no_other_stock_would_have_earned_much_more(double percent) {
        SplittableRandom random = new SplittableRandom(20_261_130);
        double spread = Math.log(160 / 100.0) / ServiceLevel.NINE_IN_TEN_QUANTILE;
        double[] wanted = DoubleStream.generate(() -> 100 * Math.exp(spread * random.nextGaussian()))
                .limit(20_000)
                .toArray();
        TwoWeeks known = new TwoWeeks(DoubleStream.of(wanted).average().orElseThrow(), 100, 160);

        long best = LongStream.range(20, 200)
                .boxed()
                .max(Comparator.comparingDouble(stock -> earned(wanted, stock, percent)))
                .orElseThrow();
        long had = known.worth(TwoWeeks.DAYS, margin(percent));

        double lost = 1 - earned(wanted, had, percent) / earned(wanted, best, percent);
        assertTrue(lost < 0.01, () -> had + " instead of " + best + " loses " + lost);
    }

    /** A unit of price 1 earns its margin when it is sold, and costs the rest when it is not. */
    private static double earned(double[] wanted, long stock, double percent) {
        double share = percent / 100;
        return DoubleStream.of(wanted)
                .map(one -> Math.min(one, (double) stock) * share - Math.max(0, (double) stock - one) * (1 - share))
                .sum();
    }
}
