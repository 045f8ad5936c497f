package lu.airsilk.order.shelf;

import java.time.LocalDate;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A line of which cases are still to come to its store, and are not on a truck yet.
 *
 * @param coming so many cases
 * @param given how many of them were given to the store when goods were shared out
 * @param expected the likely day on the shelf, as things stand now
 * @param promised the day by which it was promised nine times in ten
 * @param flight the flight that it was promised by
 * @param since the event that the expected day follows, as the code of a word
 */
public record ArrivalRow(
        String order,
        int position,
        Sku sku,
        long coming,
        long given,
        LocalDate expected,
        @Nullable LocalDate promised,
        @Nullable String flight,
        @Nullable String since) {

    /** Cases that come as promised, if enough come: goods of their flight have not been shared out. */
    public long notShared() {
        return coming - given;
    }

    /** Whether the day by which it was promised is over. */
    boolean isPromiseOver(LocalDate today) {
        return promised != null && promised.isBefore(today);
    }

    /** Whether the day by which it was promised is before the one on which it is expected. */
    boolean isLaterThanPromised() {
        return promised != null && promised.isBefore(expected);
    }

    /** Whether customs still have the goods: longer than they were expected to, once it is late. */
    boolean isInCustoms() {
        return Waypoint.CHECKED_IN.name().equals(since);
    }

    /** Days since the one on which it was expected; 0 while that day is not over. */
    long daysLate(LocalDate today) {
        return Math.max(0, today.toEpochDay() - expected.toEpochDay());
    }
}
