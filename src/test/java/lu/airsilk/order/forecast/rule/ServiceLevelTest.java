package lu.airsilk.order.forecast.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelTest {

    /** As every table of the normal law has them. */
    @ParameterizedTest
    @CsvSource({
        "0.1, -1.2815516",
        "0.5, 0",
        "0.6, 0.2533471",
        "0.75, 0.6744898",
        "0.9, 1.2815516",
        "0.95, 1.6448536",
        "0.999, 3.0902323"
    })
    void quantiles_are_those_of_the_tables(double share, double quantile) {
        assertEquals(quantile, ServiceLevel.quantile(share), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "90, 1", "97.5, 1.52936", "99.9, 2.41132"})
    void more_certainty_is_a_longer_way_from_the_mean(BigDecimal percent, double ways) {
        assertEquals(ways, new ServiceLevel(percent).ways(), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "75, 11", "90, 20", "95, 26", "99.9, 49"})
    void the_safety_of_two_weeks_grows_with_what_is_wanted(BigDecimal percent, long units) {
        assertEquals(units, new TwoWeeks(100, 98, 120).safety(TwoWeeks.DAYS, new ServiceLevel(percent)));
    }

    /** The slow obvious way: of many draws of such a law, so many are met. */
    @Test
    void of_what_is_drawn_by_the_normal_law_so_many_cases_are_met() {
        SplittableRandom random = new SplittableRandom(20_261_130);
        double[] sold = DoubleStream.generate(() -> 100 + 15 * random.nextGaussian())
                .limit(200_000)
                .toArray();
        TwoWeeks known = new TwoWeeks(100, 100, 100 + 15 * 1.2815516);

        for (double percent : new double[] {60, 80, 90, 95, 98}) {
            long stock = known.usual(TwoWeeks.DAYS)
                    + known.safety(TwoWeeks.DAYS, new ServiceLevel(BigDecimal.valueOf(percent)));
            double met =
                    100.0 * DoubleStream.of(sold).filter(one -> one <= stock).count() / sold.length;

            assertTrue(Math.abs(met - percent) < 1.5, () -> percent + " % wanted, " + met + " % met");
        }
    }
}
