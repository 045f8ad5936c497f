package lu.airsilk.flight.transit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenHoursTest {

    /** Of 1 to n, in any order. */
    private static SeenHours of(int n) {
        List<Integer> hours =
                new ArrayList<>(IntStream.rangeClosed(1, n).boxed().toList());
        Collections.shuffle(hours, new Random(n));
        return SeenHours.of(hours);
    }

    @ParameterizedTest
    @CsvSource({"9, 5, 9", "10, 6, 10", "19, 10, 18", "20, 11, 19", "99, 50, 90", "100, 51, 91"})
    void the_rank_counts_the_one_that_is_still_to_come(int n, int half, int nine) {
        assertEquals(half, of(n).within(0.5));
        assertEquals(nine, of(n).within(0.9));
    }

    @Test
    void of_eight_nobody_can_say_nine_in_ten() {
        assertFalse(of(8).suffice());
        assertTrue(of(9).suffice());
    }

    /** The rank against the slow way: the fewest hours of which so many shares of n + 1 are not more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_rank_is_that_of_counting_one_by_one(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 9; n < 200; n++) {
            List<Integer> hours = random.ints(n, 1, 60).boxed().toList();
            for (int percent = 1; percent < 100; percent++) {
                assertEquals(slowly(hours, percent), SeenHours.of(hours).within(percent / 100.0), n + ", " + percent);
            }
        }
    }

    private static int slowly(List<Integer> hours, int percent) {
        List<Integer> left = new ArrayList<>(hours);
        int taken = 0;
        int last = 0;
        while (taken * 100 < percent * (hours.size() + 1) && !left.isEmpty()) {
            last = Collections.min(left);
            left.remove(Integer.valueOf(last));
            taken++;
        }
        return last;
    }

    @Test
    void the_law_is_over_at_the_rank_as_far_as_an_hour_is_told() {
        for (int n = 9; n < 300; n += 7) {
            assertEquals(of(n).within(0.9), of(n).law().quantiles().nine(), 1, "of " + n);
        }
    }

    /** Exactly what the rank promises, of whatever law: the next of n + 1 lies within it nine times in ten, or a bit more. */
    @ParameterizedTest
    @ValueSource(ints = {9, 12, 19, 60})
    void the_next_one_is_within_nine_times_in_ten(int n) {
        SplittableRandom random = new SplittableRandom(n);
        int rounds = 20_000;
        long within = IntStream.range(0, rounds)
                .filter(_ -> {
                    List<Integer> hours = random.ints(n, 0, 1_000_000).boxed().toList();
                    return random.nextInt(1_000_000) <= SeenHours.of(hours).within(0.9);
                })
                .count();
        double share = (double) within / rounds;
        assertTrue(share > 0.89 && share < 0.9 + 1.0 / (n + 1) + 0.01, n + ": " + share);
    }
}
