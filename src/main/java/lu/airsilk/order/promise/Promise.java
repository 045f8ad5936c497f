package lu.airsilk.order.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
 * @param flight the flight that it should take, such as {@code CV9737-2026-11-24}; missing for goods that are at the hub
 * @param via what the promise rests on
 */
@Embeddable
public record Promise(
        @Column(name = "promise_likely") @Nullable LocalDate likely,
        @Column(name = "promise_nine_in_ten") @Nullable LocalDate nineInTen,
        @Column(name = "promise_flight") @Nullable String flight,

        @Enumerated(EnumType.STRING) @Column(name = "promise_via")
        Via via) {

    /** The likely day first, then the one that is promised; what has no day comes last. */
    static final Comparator<Promise> BY_DAY = Comparator.comparing(
                    Promise::likely, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Promise::nineInTen, Comparator.nullsLast(Comparator.naturalOrder()));

    /** No flight is planned that could carry it: nothing is promised. */
    public static final Promise NONE = new Promise(null, null, null, Via.NEXT);

    public static Promise of(ShelfForecast forecast, @Nullable String flight, Via via) {
        return new Promise(forecast.likely(), forecast.nineInTen(), flight, via);
    }

    /** Other days of the same goods, by decision. */
    public Promise on(ShelfForecast other) {
        return of(other, flight, via);
    }

    /** The same days of goods of another kind. */
    public Promise restingOn(Via other) {
        return new Promise(likely, nineInTen, flight, other);
    }

    /** The same, by no earlier day than another: goods that lost their flight are not promised more tightly than before. */
    public Promise noTighterThan(Promise other) {
        return nineInTen == null || other.nineInTen == null || !nineInTen.isBefore(other.nineInTen)
                ? this
                : new Promise(likely, other.nineInTen, flight, via);
    }

    /** Whether the day by which it was promised is over; what nobody promised never is. */
    public boolean isOver(LocalDate today) {
        return nineInTen != null && nineInTen.isBefore(today);
    }

    /** Whether its likely day is after that of the other; no day is later than one that nobody promises. */
    boolean isLaterThan(Promise other) {
        return likely != null && other.likely != null && likely.isAfter(other.likely);
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
