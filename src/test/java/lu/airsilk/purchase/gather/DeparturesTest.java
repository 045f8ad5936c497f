package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
