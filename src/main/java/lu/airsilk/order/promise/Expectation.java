package lu.airsilk.order.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/**
 * When a line is expected on the shelf now, by what has happened since it was promised.
 *
 * @param likely the first day by which it is there as often as not
 * @param nineInTen the day by which it is there nine times in ten
 * @param why the event that it follows, as the code of a word such as {@code landed}; empty before any
 * @param cases so many of the open cases are expected then, and of the rest nobody knows when; empty when it is all of them
 */
@Embeddable
public record Expectation(
        @Column(name = "expected_likely") @Nullable LocalDate likely,
        @Column(name = "expected_nine_in_ten") @Nullable LocalDate nineInTen,
        @Column(name = "expected_since") @Nullable String why,
        @Column(name = "expected_cases") @Nullable Cases cases) {

    private static final String GROUNDED_WHY = "GROUNDED";

    /** Its goods go on no more, and nobody knows when they will. */
    public static final Expectation GROUNDED = new Expectation(null, null, GROUNDED_WHY, null);

    /** Nothing has happened yet: it is expected as promised. */
    public static final Expectation NONE = new Expectation(null, null, null, null);

    public static Expectation of(ShelfForecast forecast, Waypoint since) {
        return new Expectation(forecast.likely(), forecast.nineInTen(), since.name(), null);
    }

    /** So many cases are expected by the word of those who send them. */
    public static Expectation of(ShelfForecast forecast, Cases cases) {
        return new Expectation(forecast.likely(), forecast.nineInTen(), Waypoint.PLANNED.name(), cases);
    }

    /** A day that the store was offered and took. */
    public static Expectation agreed(LocalDate day) {
        return new Expectation(day, day, Waypoint.PLANNED.name(), null);
    }

    /** The same for so many cases, beside others that have a day of their own. */
    public static Expectation agreed(LocalDate day, Cases cases) {
        return new Expectation(day, day, Waypoint.PLANNED.name(), cases);
    }

    /** The day on which its truck is at the door. */
    public static Expectation onTruck(LocalDate day) {
        return new Expectation(day, day, Waypoint.DISPATCHED.name(), null);
    }

    /** Whether no day stands for it, not even the one that was promised. */
    public boolean hasNoDay() {
        return GROUNDED_WHY.equals(why);
    }

    /** Whether its goods are with customs, as far as anybody has said. */
    public boolean waitsForCustoms() {
        return Waypoint.CHECKED_IN.name().equals(why);
    }

    /** The likely day as it can be said today: goods that customs have longer than expected come tomorrow at the earliest. */
    public @Nullable LocalDate likely(LocalDate today) {
        return likely != null && waitsForCustoms() && !likely.isAfter(today) ? today.plusDays(1) : likely;
    }

    public boolean hasLeft() {
        return Waypoint.DISPATCHED.name().equals(why);
    }

    /** Whether it is what somebody has said of goods that nobody has seen on their way yet. */
    public boolean followsAPlan() {
        return Waypoint.PLANNED.name().equals(why);
    }

    /** Such a day has no spread; what follows a flight has. */
    public boolean wasAgreed() {
        return likely != null && likely.equals(nineInTen) && followsAPlan();
    }

    /** Whether it is expected later than the day that was promised for nine times in ten. */
    public boolean isAfter(Promise promise) {
        return likely != null && promise.nineInTen() != null && likely.isAfter(promise.nineInTen());
    }
}
