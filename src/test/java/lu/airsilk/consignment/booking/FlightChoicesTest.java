package lu.airsilk.consignment.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.flight.FlightNews;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSpaceLeft;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

/** How pieces are shared over the flights of a booking. */
class FlightChoicesTest {

    private final FlightChoices flights = new FlightChoices();

    @Test
    void of_a_new_booking_flights_share_evenly_and_follow_what_one_is_given() {
        flights.add(List.of(flight(1), flight(2)));
        flights.getAll().forEach(flight -> flight.setChosen(true));

        flights.share(Optional.of(121));
        assertEquals(List.of(61, 60), pieces());

        flights.getAll().getFirst().setPieces(70);
        flights.share(Optional.of(121));
        assertEquals(List.of(70, 51), pieces());
    }

    @Test
    void of_a_booking_that_is_changed_the_others_follow_what_one_is_given() {
        booked(70, 50);

        flights.share(Optional.of(120));
        assertEquals(List.of(70, 50), pieces(), "as booked");

        flights.getAll().getFirst().setPieces(100);
        flights.share(Optional.of(120));
        assertEquals(List.of(100, 20), pieces());

        flights.getAll().getFirst().setPieces(110);
        flights.share(Optional.of(120));
        assertEquals(List.of(110, 10), pieces(), "and once more");

        flights.getAll().getLast().setPieces(50);
        flights.share(Optional.of(120));
        assertEquals(List.of(110, 50), pieces(), "what was typed stays, though it is what was booked");
    }

    @Test
    void what_followed_once_follows_again_when_there_are_more_pieces() {
        booked(8, 2);
        flights.getAll().getLast().setPieces(3);
        flights.share(Optional.of(10));
        assertEquals(List.of(7, 3), pieces());

        flights.share(Optional.of(12));

        assertEquals(List.of(9, 3), pieces());
    }

    @Test
    void of_a_booking_that_gets_fewer_pieces_all_flights_lose_in_proportion() {
        booked(80, 40);

        flights.share(Optional.of(60));

        assertEquals(List.of(40, 20), pieces());
    }

    @Test
    void what_somebody_has_given_every_flight_stays_and_is_refused_where_it_does_not_add_up() {
        booked(70, 50);
        flights.getAll().getFirst().setPieces(100);
        flights.getAll().getLast().setPieces(40);

        flights.share(Optional.of(120));

        assertEquals(List.of(100, 40), pieces());
    }

    private void booked(int one, int other) {
        flights.booked(flight(1), one, TakenSpace.NONE);
        flights.booked(flight(2), other, TakenSpace.NONE);
    }

    private List<Integer> pieces() {
        return flights.getAll().stream().map(FlightChoice::getPieces).toList();
    }

    private static FlightRow flight(int day) {
        LocalDate leaves = LocalDate.of(2026, 12, day);
        Instant at = Instant.parse("2026-12-0%dT10:00:00Z".formatted(day));
        return new FlightRow(
                "TF0001-" + leaves,
                new FlightNumber("TF0001"),
                leaves,
                "LUX",
                "CGO",
                at,
                at.plusSeconds(39_600),
                at.minusSeconds(28_800),
                new FlightSpaceLeft(Grams.ZERO, Grams.ZERO, CubicCentimetres.ZERO, CubicCentimetres.ZERO),
                new FlightNews(Optional.empty(), Optional.empty(), false, ""));
    }
}
