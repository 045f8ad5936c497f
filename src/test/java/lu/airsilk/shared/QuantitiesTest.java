package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void four_cases_of_six_bottles_are_twenty_four_units() {
        PackSize pack = PackSize.of(6);

        Units units = pack.unitsOf(Cases.of(4));

        assertEquals(Units.of(24), units);
        assertEquals(Cases.of(4), pack.casesOf(units));
    }

    @Test
    void twenty_bottles_fill_three_cases_and_leave_two() {
        PackSize pack = PackSize.of(6);

        assertEquals(Cases.of(3), pack.wholeCasesIn(Units.of(20)));
        assertEquals(Units.of(2), pack.looseUnitsIn(Units.of(20)));
        assertEquals(Refusal.of("packSize.partCase", Units.of(20), 6L), refusalOf(() -> pack.casesOf(Units.of(20))));
    }

    @Test
    void a_quantity_is_never_less_than_nothing() {
        assertEquals(Refusal.of("units.negative", -1L), refusalOf(() -> Units.of(-1)));
        assertEquals(
                Refusal.of("cases.tooFew", 2L, 3L), refusalOf(() -> Cases.of(2).minus(Cases.of(3))));
    }

    @Test
    void a_quantity_beyond_counting_is_refused_and_does_not_wrap_around() {
        Units most = Units.of(Long.MAX_VALUE);

        assertEquals(Refusal.of("units.tooMany", Long.MAX_VALUE, 1L), refusalOf(() -> most.plus(Units.of(1))));
        assertEquals(Refusal.of("units.tooMany", Long.MAX_VALUE, 2L), refusalOf(() -> most.times(2)));
        assertEquals(Units.ZERO, most.times(0));
    }

    @Test
    void grams_and_kilograms_are_the_same_weight() {
        assertEquals(Grams.of(2_400_000), Grams.ofKilograms(new BigDecimal("2400.0")));
        assertEquals(new BigDecimal("2400"), Grams.of(2_400_000).kilograms());
        assertEquals(new BigDecimal("0.25"), Grams.of(250).kilograms());
    }

    @Test
    void a_weight_finer_than_a_gram_is_refused_rather_than_rounded() {
        BigDecimal half = new BigDecimal("0.0005");

        assertEquals(Refusal.of("grams.kilograms", half), refusalOf(() -> Grams.ofKilograms(half)));
    }

    @Test
    void a_volume_in_cubic_metres_takes_the_room_it_needs() {
        assertEquals(CubicCentimetres.of(355_200), CubicCentimetres.ofBox(120, 80, 37));
        assertEquals(new BigDecimal("0.3552"), CubicCentimetres.of(355_200).cubicMetres());
        assertEquals(CubicCentimetres.of(355_201), CubicCentimetres.ofCubicMetres(new BigDecimal("0.3552001")));
    }

    @Test
    void a_number_too_long_to_write_out_is_refused_at_once() {
        BigDecimal monster = new BigDecimal("1E+999999999");

        assertEquals(
                "grams.kilograms", refusalOf(() -> Grams.ofKilograms(monster)).code());
    }
}
