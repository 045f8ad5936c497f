package lu.airsilk.order.shelf;

import java.time.LocalDate;
import lu.airsilk.shared.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A line of which cases are still to come to its store, and are not on a truck yet.
 *
 * @param coming so many cases
 * @param expected the likely day on the shelf, as things stand now
 * @param promised the day by which it was promised nine times in ten
 * @param flight the flight that it was promised by
 */
public record ArrivalRow(
        String order,
        int position,
        Sku sku,
        long coming,
        LocalDate expected,
        @Nullable LocalDate promised,
        @Nullable String flight) {

    /** Days since the one on which it was expected; 0 while that day is not over. */
    long daysLate(LocalDate today) {
        return Math.max(0, today.toEpochDay() - expected.toEpochDay());
    }
}
