package lu.airsilk.costing.charge.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;

class LateChargeTest {

    /** odoo/odoo#282371 loses the sold part: of 100.00 for ten units of which six are sold, forty stay. */
    @Test
    void what_is_sold_takes_its_part_and_none_of_it_is_lost() {
        assertEquals(List.of(step("40.00", "60.00", "240.00", "60.0000")), split(10, 6, "50", "100.00"));
    }

    /** odoo/odoo#24827 counts the first charge twice, 104 for 103: here 100 become 101 and then 103. */
    @Test
    void a_second_charge_stands_on_the_first_and_does_not_count_it_again() {
        assertEquals(
                List.of(step("1.00", "0.00", "101.00", "101.0000"), step("2.00", "0.00", "103.00", "103.0000")),
                split(1, 0, "100", "1.00", "2.00"));
    }

    /** 10.00 by 3 of 7 is 4.2857; the fen that no unit bears is sold, and the units keep four decimals. */
    @Test
    void the_part_of_what_is_left_is_rounded_half_up_and_the_rest_is_sold() {
        assertEquals(List.of(step("4.29", "5.71", "41.32", "13.7733")), split(7, 4, "12.3433", "10.00"));
        assertEquals(List.of(step("0.01", "0.00", "0.01", "0.0100")), split(2, 1, "0", "0.01"));
    }

    @Test
    void a_credit_takes_from_both_what_it_gave() {
        assertEquals(
                List.of(step("4.29", "5.71", "34.29", "11.4300"), step("-4.29", "-5.71", "30.00", "10.0000")),
                split(7, 4, "10", "10.00", "-10.00"));
    }

    @Test
    void when_all_is_sold_all_of_it_has_cost_that_much_more() {
        assertEquals(
                List.of(new LateCharge(yuan("0.00"), yuan("12.34"), yuan("0.00"), Optional.empty())),
                split(5, 5, "9.99", "12.34"));
    }

    @Test
    void more_than_was_received_cannot_be_sold() {
        assertEquals(
                Refusal.of("lateCharge.sold", Units.of(6), Units.of(5)), refusalOf(() -> split(5, 6, "1", "1.00")));
        assertEquals(Refusal.of("lateCharge.nothing"), refusalOf(() -> split(0, 0, "1", "1.00")));
    }

    /** Stock rises by what goes to it, and both parts are the charge; what is left bears neither more nor less than a fen off. */
    @Test
    void no_fen_is_lost_whatever_is_sold() {
        Random random = new Random(282371);
        for (int round = 0; round < 100_000; round++) {
            long received = random.nextLong(1, 5000);
            long sold = random.nextLong(received + 1);
            String[] charges = IntStream.range(0, random.nextInt(1, 5))
                    .mapToObj(charge -> BigDecimal.valueOf(random.nextLong(-90_000, 900_000), 2)
                            .toPlainString())
                    .toArray(String[]::new);

            List<LateCharge> steps = split(received, sold, "37.4286", charges);

            Money value = yuan("37.4286").times(received - sold).rounded(RoundingMode.HALF_UP);
            for (int step = 0; step < charges.length; step++) {
                LateCharge one = steps.get(step);
                value = value.plus(one.toStock());
                assertEquals(yuan(charges[step]), one.toStock().plus(one.toSold()));
                assertEquals(value, one.stockValue());
                BigDecimal off = one.toStock()
                        .times(received)
                        .minus(yuan(charges[step]).times(received - sold))
                        .amount()
                        .abs();
                assertEquals(-1, off.compareTo(BigDecimal.valueOf(received).multiply(new BigDecimal("0.0051"))));
            }
        }
    }

    private static List<LateCharge> split(long received, long sold, String unitCost, String... charges) {
        return LateCharge.split(
                Units.of(received),
                Units.of(sold),
                yuan(unitCost),
                Stream.of(charges).map(LateChargeTest::yuan).toList());
    }

    private static LateCharge step(String toStock, String toSold, String value, String unit) {
        return new LateCharge(yuan(toStock), yuan(toSold), yuan(value), Optional.of(yuan(unit)));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
