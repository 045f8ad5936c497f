package lu.airsilk.order.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.ShelfForecast;
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

    public static Promise of(ShelfForecast forecast, String flight) {
        return new Promise(forecast.likely(), forecast.nineInTen(), flight);
    }

    /** The two days; empty where nothing is promised. */
    public Optional<ShelfForecast> days() {
        return likely == null || nineInTen == null
                ? Optional.empty()
                : Optional.of(new ShelfForecast(likely, nineInTen));
    }

    /** From the departure in Europe to the likely day on the shelf; empty where nothing is promised. */
    public OptionalInt daysOnTheWay() {
        return likely == null || flight == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(
                        ChronoUnit.DAYS.between(FlightKey.of(flight).day(), likely)));
    }

    /** The days that a product keeps at least on the likely day; empty for goods that keep, and where nothing is promised. */
    public OptionalInt lifeLeft(ProductFacts product) {
        if (likely == null || flight == null || product.minLifeAtReceiptDays() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(LifeLeft.days(
                product.minLifeAtReceiptDays(), FlightKey.of(flight).day(), likely));
    }
}
