package lu.airsilk.order.demand;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Via;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a line now, beside what was promised.
 *
 * @param since the waypoint that its goods have reached, such as {@code LANDED}; empty before any
 */
public record ExpectedNow(
        LocalDate likely,
        @Nullable LocalDate nineInTen,
        Via via,
        @Nullable String since) {

    /** Empty when nothing of the line comes on a day that somebody knows. */
    public static Optional<ExpectedNow> of(OrderLine line, LocalDate today) {
        Expectation moved = line.expectation();
        Promise promise = line.promise();
        if (isOver(line) || moved.hasNoDay()) {
            return Optional.empty();
        }
        return Optional.ofNullable(moved.likely(today))
                .map(day -> new ExpectedNow(day, latest(day, moved.nineInTen()), promise.via(), moved.why()))
                .or(() -> Optional.ofNullable(promise.likely())
                        .map(day -> new ExpectedNow(day, promise.nineInTen(), promise.via(), null)));
    }

    private static @Nullable LocalDate latest(LocalDate day, @Nullable LocalDate nineInTen) {
        return nineInTen != null && nineInTen.isBefore(day) ? day : nineInTen;
    }

    /** All that was given is in the store or lost, and no day stands for what is open, if any. */
    private static boolean isOver(OrderLine line) {
        boolean here = line.receivedUnits()
                .plus(line.settledUnits())
                .equals(line.pack().unitsOf(line.allocated()));
        return here && (line.isSharedOut() || line.open().isZero());
    }
}
