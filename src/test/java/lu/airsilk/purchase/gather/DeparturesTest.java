package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final Departures WEEK = new Departures(List.of(
            new Departures.Choice("CV9739", LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 4)),
            new Departures.Choice("CV9737", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2)),
            new Departures.Choice("CV9741", LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 6))));

    private static String flight(LocalDate wantedBy) {
        return WEEK.inTimeFor(wantedBy).orElseThrow().flight();
    }

    @Test
    void the_last_flight_that_is_in_time_is_taken() {
        assertEquals("CV9739", flight(LocalDate.of(2026, 12, 9)));
        assertEquals("CV9741", flight(LocalDate.of(2026, 12, 10)));
    }

    @Test
    void no_flight_is_taken_that_the_supplier_cannot_reach() {
        Departures late = WEEK.reachedFrom(LocalDate.of(2026, 12, 2));

        assertEquals(
                "CV9739",
                late.inTimeFor(LocalDate.of(2026, 12, 3)).orElseThrow().flight());
        assertEquals(
                Optional.empty(), WEEK.reachedFrom(LocalDate.of(2026, 12, 5)).inTimeFor(LocalDate.of(2026, 12, 30)));
    }

    private static Departures.Choice leaving(int day) {
        LocalDate leaves = LocalDate.of(2026, 12, day);
        return new Departures.Choice("CV9737-" + leaves, leaves.minusDays(2), leaves.plusDays(1));
    }

    private static Optional<String> keeping(int promised) {
        return new Departures(List.of(leaving(8), leaving(4), leaving(11)))
                .keeping(FlightKey.of("CV9737-2026-12-%02d".formatted(promised)))
                .map(Departures.Choice::flight);
    }

    @Test
    void the_flight_that_was_promised_is_taken_or_the_next_after_it() {
        assertEquals(Optional.of("CV9737-2026-12-08"), keeping(8));
        assertEquals(Optional.of("CV9737-2026-12-11"), keeping(9));
        assertEquals(Optional.empty(), keeping(12));
    }

    @Test
    void goods_are_on_the_shelf_some_days_after_they_land() {
        assertEquals(LocalDate.of(2026, 12, 6), WEEK.choices().getFirst().shelf());
    }

    @Test
    void what_comes_too_late_anyway_takes_the_first() {
        assertEquals("CV9737", flight(LocalDate.of(2026, 12, 3)));
        assertEquals(LocalDate.of(2026, 11, 30), WEEK.choices().getFirst().requiredBy());
    }
}
