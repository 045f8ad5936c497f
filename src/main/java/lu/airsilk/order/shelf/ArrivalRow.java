package lu.airsilk.order.shelf;

import java.time.LocalDate;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A line of which cases are still to come to its store, and are not on a truck yet.
 *
 * @param expected the likely day on the shelf, as things stand now
 * @param promised the day by which it was promised nine times in ten
 * @param flight the flight that it was promised by
 */
public record ArrivalRow(
        String order,
        int position,
        Sku sku,
        Cases accepted,
        Cases shipped,
        Cases cancelled,
        LocalDate expected,
        @Nullable LocalDate promised,
        @Nullable String flight) {

    public Cases coming() {
        return accepted.minus(shipped).minus(cancelled);
    }
}
