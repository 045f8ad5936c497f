package lu.airsilk.flight.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lu.airsilk.location.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of Luxembourg and Zhengzhou, around the days on which only one of them changes. */
class LocalFlightTest {

    private static final LocalFlight EVENING =
            new LocalFlight(LocalTime.of(21, 5), Duration.ofHours(10).plusMinutes(55), Zones.LUX, Zones.CGO);

    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 2026-10-25T14:00",
        "2026-10-25, 2026-10-26T15:00",
        "2027-03-27, 2027-03-28T15:00",
        "2027-03-28, 2027-03-29T14:00",
    })
    void the_same_departure_lands_an_hour_apart_by_the_clock_there(LocalDate day, String landing) {
        assertEquals(
                landing,
                EVENING.landsThere(day).toLocalDate() + "T"
                        + EVENING.landsThere(day).toLocalTime());
    }

    @Test
    void a_departure_in_the_hour_that_is_skipped_leaves_an_hour_later_by_the_clock() {
        LocalFlight night = new LocalFlight(LocalTime.of(2, 30), Duration.ofHours(11), Zones.LUX, Zones.CGO);

        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), night.leaves(LocalDate.of(2027, 3, 28)));
    }

    @Test
    void a_departure_in_the_hour_that_comes_twice_leaves_in_the_first() {
        LocalFlight night = new LocalFlight(LocalTime.of(2, 30), Duration.ofHours(11), Zones.LUX, Zones.CGO);

        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), night.leaves(LocalDate.of(2026, 10, 25)));
    }

    @Test
    void summer_begins_on_the_last_sunday_of_march_and_ends_before_the_last_of_october() {
        assertEquals(
                new Season(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 30)), Season.of(LocalDate.of(2027, 7, 1)));
        assertEquals(
                new Season(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 27)), Season.of(LocalDate.of(2027, 1, 1)));
    }
}
