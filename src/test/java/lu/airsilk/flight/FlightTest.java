package lu.airsilk.flight;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final Instant LEAVES = Instant.parse("2026-12-01T09:00:00Z");
    private static final Duration HANDED_OVER = Duration.ofHours(8);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** As the timetable shows it, and never more than there is. */
    @Test
    void what_is_left_is_told_in_whole_kilograms_and_tenths_of_cubic_metres() {
        Refusal full = refusal();

        assertEquals("flight.full", full.code());
        assertEquals(
                List.of("CV9739-2026-12-01", "9240", "151.6", "1", "151.7"),
                full.arguments().stream().map(Object::toString).toList());
    }

    @Test
    void a_full_flight_is_named_with_its_day_as_the_reader_writes_it() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.GERMAN, DAY);

        assertEquals(
                "CV9739 Di.\u00a01.\u00a0Dez. hat nur noch 9.240 kg und 151,6 m³ frei; gebraucht werden 1 kg und 151,7 m³."
                        + " Nehmen Sie weniger Kartons, oder buchen Sie einen Teil auf einen anderen Flug.",
                speaker.say(refusal()));
    }

    /** Decision 0188. */
    @Test
    void goods_are_handed_over_as_long_before_departure_as_ever_however_often_it_moves() {
        Flight flight = flight();

        flight.delay(after(Duration.ofDays(6)), "snow");
        assertEquals(
                LEAVES.plus(Duration.ofDays(6)).minus(HANDED_OVER), flight.row().cutOff());

        flight.delay(after(Duration.ofHours(-2)), "slot");
        assertEquals(
                LEAVES.minus(Duration.ofHours(2)).minus(HANDED_OVER),
                flight.row().cutOff());

        flight.lands(LEAVES.plus(Duration.ofHours(30)));
        assertEquals(
                LEAVES.minus(Duration.ofHours(2)).minus(HANDED_OVER),
                flight.row().cutOff());
    }

    @Test
    void goods_bought_for_a_flight_are_due_when_it_leaves_by_now_and_those_of_a_later_one_on_their_own_day() {
        Flight flight = flight();
        LocalDate due = flight.row().readyBy();
        LocalDate later = due.plusDays(1);
        LocalDate latest = due.plusDays(9);

        assertEquals(later, flight.row().readyBy(later));

        flight.delay(after(Duration.ofDays(6)), "snow");
        assertEquals(due.plusDays(6), flight.row().readyBy(due));
        assertEquals(due.plusDays(6), flight.row().readyBy(later), "it takes what a later one was to take");
        assertEquals(latest, flight.row().readyBy(latest));

        flight.delay(after(Duration.ofDays(-1)), "slot");
        assertEquals(due.minusDays(1), flight.row().readyBy(due));
        assertEquals(later, flight.row().readyBy(later));
    }

    @Test
    void a_flight_has_moved_when_it_leaves_on_another_day() {
        Flight flight = flight();

        flight.delay(after(Duration.ofHours(3)), "fog");
        assertEquals(Optional.empty(), flight.row().movedTo());

        flight.delay(after(Duration.ofDays(6)), "snow");
        assertEquals(Optional.of(DAY.plusDays(6)), flight.row().movedTo());

        flight.cancel("snow");
        assertEquals(Optional.empty(), flight.row().movedTo());
    }

    private static FlightTimes after(Duration by) {
        return new FlightTimes(LEAVES.plus(by), LEAVES.plus(by).plusSeconds(40_000));
    }

    private static Refusal refusal() {
        return refusalOf(() -> flight().take(Grams.of(1), CubicCentimetres.of(151_655_624)));
    }

    private static Flight flight() {
        return new Flight(new PlannedFlight(
                new FlightNumber("CV9739"),
                DAY,
                "LUX",
                "CGO",
                LEAVES,
                LEAVES.plus(Duration.ofHours(11)),
                LEAVES.minus(HANDED_OVER),
                Grams.of(9_240_999),
                CubicCentimetres.of(151_655_623)));
    }
}
