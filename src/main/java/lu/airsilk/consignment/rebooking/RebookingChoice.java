package lu.airsilk.consignment.rebooking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * What can become of pieces without a flight.
 *
 * @param pieces how many there are
 * @param all how many pieces the air waybill has
 * @param planned when these pieces were to land
 * @param departures those that leave next, with and without room
 * @param waiting what stores wait for under this waybill; which pieces hold it is not always known
 */
public record RebookingChoice(
        AirWaybillNumber awb,
        int pieces,
        int all,
        Grams weight,
        Optional<Instant> planned,
        List<Departure> departures,
        List<FiledLine.Waiting> waiting) {

    public RebookingChoice {
        departures = List.copyOf(departures);
        waiting = List.copyOf(waiting);
    }

    /** A departure, and whether it has room for all of them. */
    public record Departure(FlightRow flight, boolean room) {}

    /** The first departure with room. */
    public Optional<Departure> first() {
        return departures.stream().filter(Departure::room).findFirst();
    }

    /** The pieces of the air waybill that have a flight, beside some that have none. */
    public int others() {
        return pieces == 0 ? 0 : all - pieces;
    }

    /** So much later than planned the goods would land; nothing when they land no later. */
    public Duration later(Departure departure) {
        return planned.map(at -> Duration.between(at, departure.flight().arrives()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
