package lu.airsilk.consignment.waybill.rule;

import java.time.LocalDate;
import java.util.Comparator;
import lu.airsilk.shared.number.FlightNumber;

/**
 * A flight on a day.
 *
 * @param number as {@code CV9737}
 * @param day local day of departure; in an event at an airport the local day there
 */
public record FlightOn(FlightNumber number, LocalDate day) implements Comparable<FlightOn> {

    private static final Comparator<FlightOn> ORDER =
            Comparator.comparing(FlightOn::day).thenComparing(FlightOn::number);

    @Override
    public int compareTo(FlightOn other) {
        return ORDER.compare(this, other);
    }
}
