package lu.airsilk.order.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlastsTest {

    private static Pace pace(double inTwoWeeks, long before) {
        return new Pace(new TwoWeeks(inTwoWeeks, inTwoWeeks, inTwoWeeks), before);
    }

    @Test
    void what_sells_for_longer_than_it_keeps_is_told_in_whole_days_the_last_begun() {
        assertEquals(
                Optional.of(new DraftSheet.Outlasts(new BigDecimal("2.5"), 29, 0)),
                DraftSheet.Outlasts.of(Units.of(72), pace(35, 0), 28));
    }

    @Test
    void what_is_sold_while_it_keeps_is_not_told() {
        assertEquals(Optional.empty(), DraftSheet.Outlasts.of(Units.of(72), pace(35, 0), 29));
    }

    @Test
    void what_the_store_has_and_waits_for_is_sold_first() {
        assertEquals(
                Optional.of(new DraftSheet.Outlasts(new BigDecimal("2.5"), 31, 5)),
                DraftSheet.Outlasts.of(Units.of(72), pace(35, 5), 29));
    }

    @Test
    void where_next_to_nothing_is_sold_nothing_is_reckoned() {
        assertEquals(Optional.empty(), DraftSheet.Outlasts.of(Units.of(72), pace(0, 0), 2));
    }

    @Test
    void what_is_sold_less_often_than_every_tenth_day_is_no_nought_a_day() {
        assertEquals(
                Optional.of(new DraftSheet.Outlasts(new BigDecimal("0.036"), 168, 0)),
                DraftSheet.Outlasts.of(Units.of(6), pace(0.5, 0), 28));
    }

    /** What is suggested at the most is never warned of, and one more always is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_warning_begins_where_the_suggestion_ends(long seed) {
        RandomGenerator seeded = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            Pace pace = pace(seeded.nextLong(1, 400) / 4.0, seeded.nextLong(0, 60));
            int keeps = seeded.nextInt(0, 90);
            long most = pace.most(keeps);

            if (most > 0) {
                assertEquals(Optional.empty(), DraftSheet.Outlasts.of(Units.of(most), pace, keeps));
            }
            assertEquals(
                    pace.days(Units.of(most + 1)),
                    DraftSheet.Outlasts.of(Units.of(most + 1), pace, keeps)
                            .orElseThrow()
                            .days());
        }
    }
}
