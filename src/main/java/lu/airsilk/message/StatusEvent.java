package lu.airsilk.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.number.FlightNumber;

/**
 * One status of a message, verbatim and understood.
 *
 * @param line where it stands, from 1
 * @param text the line as written
 * @param code the status code, known or not
 * @param carrier two characters: of the flight, or who hands over
 * @param flight the flight, when it names one
 * @param day the day: of the flight for BKD, MAN, DEP and PRE, else of the event
 * @param place where: the airport, or both ends of the flight
 * @param quantity the pieces it speaks of, when it says so
 * @param departure departure time, when given
 * @param arrival arrival time, when given
 * @param cubicMetres booked volume in m³, when given
 * @param discrepancy code of a DIS, as {@code OFLD}
 * @param name who delivered, was notified or received
 * @param occurred the moment; for a flight without times the start of its day; the receipt when there is no day
 */
public record StatusEvent(
        int line,
        String text,
        String code,
        Optional<String> carrier,
        Optional<FlightNumber> flight,
        Optional<StatedDay> day,
        Optional<Place> place,
        Optional<StatedQuantity> quantity,
        Optional<StatedTime> departure,
        Optional<StatedTime> arrival,
        Optional<BigDecimal> cubicMetres,
        Optional<String> discrepancy,
        Optional<String> name,
        Instant occurred) {

    /** Where an event was: at one airport, or on the way between two. */
    public sealed interface Place {
        /** The airport whose clock the event follows. */
        String airport();
    }

    /** At an airport. */
    public record At(String airport) implements Place {}

    /** From one airport to another. */
    public record Between(Route route) implements Place {
        @Override
        public String airport() {
            return route.origin();
        }
    }
}
