package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static final int ROUNDS = 500;

    @Test
    void a_hundred_euro_by_thirds_gives_the_odd_cent_to_the_first_line() {
        assertEquals(
                euro("33.34", "33.33", "33.33"), Apportionment.shares(Money.of("100", "EUR"), weights("1", "1", "1")));
    }

    @Test
    void a_credit_is_shared_as_its_opposite() {
        assertEquals(
                euro("-33.34", "-33.33", "-33.33"),
                Apportionment.shares(Money.of("-100", "EUR"), weights("1", "1", "1")));
    }

    @Test
    void a_thousand_pieces_by_three_three_one() {
        assertEquals(List.of(429L, 428L, 143L), Apportionment.pieces(1000, weights("3", "3", "1")));
    }

    @Test
    void a_line_without_weight_gets_nothing_even_of_the_odd_cents() {
        assertEquals(
                euro("0.00", "0.01", "0.00"), Apportionment.shares(Money.of("0.01", "EUR"), weights("0", "1", "1")));
    }

    @Test
    void no_weight_at_all_is_refused_and_not_split_equally() {
        assertEquals(
                Refusal.of("apportionment.noWeight"), refusalOf(() -> Apportionment.pieces(3, weights("0", "0", "0"))));
        assertEquals(Refusal.of("apportionment.noWeight"), refusalOf(() -> Apportionment.pieces(3, List.of())));
        assertEquals(
                Refusal.of("apportionment.negative"), refusalOf(() -> Apportionment.pieces(3, weights("-1", "2"))));
        assertEquals(
                Refusal.of("apportionment.unit", new BigDecimal("0.005"), new BigDecimal("0.01")),
                refusalOf(() -> Apportionment.shares(new BigDecimal("0.005"), weights("1"), new BigDecimal("0.01"))));
    }

    @Test
    void the_shares_add_up_and_none_is_a_whole_unit_off_for_any_input() {
        Random random = new Random(20261124);
        for (int round = 0; round < ROUNDS; round++) {
            List<BigDecimal> weights = randomWeights(random);
            long total = random.nextLong(-2_000_000, 2_000_000);

            List<Long> shares = Apportionment.pieces(total, weights);

            assertEquals(total, shares.stream().mapToLong(Long::longValue).sum(), () -> total + " by " + weights);
            assertEquals(slowly(total, weights), shares, () -> total + " by " + weights);
        }
    }

    /** The obvious version: one missing unit after the other to the line that is furthest below its exact share. */
    private static List<Long> slowly(long total, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal[] owed = weights.stream()
                .map(weight ->
                        BigDecimal.valueOf(Math.abs(total)).multiply(weight).divide(sum, 60, RoundingMode.DOWN))
                .toArray(BigDecimal[]::new);
        long[] shares = Arrays.stream(owed).mapToLong(BigDecimal::longValue).toArray();
        while (Arrays.stream(shares).sum() < Math.abs(total)) {
            int neediest = 0;
            for (int line = 1; line < shares.length; line++) {
                if (missing(owed, shares, line).compareTo(missing(owed, shares, neediest)) > 0) {
                    neediest = line;
                }
            }
            shares[neediest]++;
        }
        return Arrays.stream(shares)
                .map(share -> share * Long.signum(total))
                .boxed()
                .toList();
    }

    private static BigDecimal missing(BigDecimal[] owed, long[] shares, int line) {
        return owed[line].subtract(BigDecimal.valueOf(shares[line]));
    }

    private static List<BigDecimal> randomWeights(Random random) {
        List<BigDecimal> weights = new ArrayList<>();
        weights.add(BigDecimal.valueOf(random.nextLong(1, 9_999), 1));
        while (random.nextInt(12) > 0) {
            weights.add(BigDecimal.valueOf(random.nextLong(0, 9_999), random.nextInt(3)));
        }
        return weights;
    }

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    private static List<Money> euro(String... amounts) {
        return Stream.of(amounts).map(amount -> Money.of(amount, "EUR")).toList();
    }
}
