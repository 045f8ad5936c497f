package lu.airsilk.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a line will stand on the store's shelf, as promised when it was ordered. Missing when no flight is planned.
 *
 * @param likely the day on which it most likely arrives, in Zhengzhou
 * @param nineInTen the day by which it arrives nine times in ten
 * @param flight the flight that it should take, such as {@code CV9737-2026-11-24}
 */
@Embeddable
public record Promise(
        @Column(name = "promise_likely") @Nullable LocalDate likely,
        @Column(name = "promise_nine_in_ten") @Nullable LocalDate nineInTen,
        @Column(name = "promise_flight") @Nullable String flight) {

    /** No flight is planned that could carry it: nothing is promised. */
    public static final Promise NONE = new Promise(null, null, null);
}
