package lu.airsilk.portal.exception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.flight.FlightNews;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSpaceLeft;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

class ImportHomePageTest {

    /** Thursday, 08:40 in Luxembourg. */
    private static final Instant PLANNED = Instant.parse("2026-12-03T07:40:00Z");

    @Test
    void a_flight_of_the_week_that_leaves_at_another_time_says_when() {
        assertEquals("", moved(Optional.empty(), false));
        assertEquals("", moved(Optional.of(PLANNED), false));
        assertEquals("Mi. 9", moved(Optional.of(PLANNED.plus(Duration.ofDays(6))), false));
        assertEquals("12:10", moved(Optional.of(PLANNED.plus(Duration.ofMinutes(210))), false));
        assertEquals("", moved(Optional.of(PLANNED.plus(Duration.ofDays(6))), true), "it does not fly at all");
    }

    private static String moved(Optional<Instant> etd, boolean cancelled) {
        return ImportHomePage.moved(
                new FlightRow(
                        "CV9739-2026-12-03",
                        new FlightNumber("CV9739"),
                        LocalDate.of(2026, 12, 3),
                        "LUX",
                        "CGO",
                        PLANNED,
                        PLANNED.plus(Duration.ofHours(11)),
                        PLANNED.minus(Duration.ofHours(8)),
                        new FlightSpaceLeft(Grams.ZERO, Grams.ZERO, CubicCentimetres.ZERO, CubicCentimetres.ZERO),
                        new FlightNews(etd, Optional.empty(), cancelled, "")),
                Locale.GERMAN);
    }
}
