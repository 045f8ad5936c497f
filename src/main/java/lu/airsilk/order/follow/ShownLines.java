package lu.airsilk.order.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Later;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the one order that a page shows, read once and kept for as long as it is being shown: kept with the view,
 * thousands of them would lie in the session of everybody who has looked at an order.
 */
@RequestScoped
class ShownLines {

    @Inject
    OrderLines lines;

    private @Nullable List<LineRow> rows;
    private @Nullable Money cost;

    List<LineRow> of(OrderNumber order) {
        List<LineRow> shown = rows;
        if (shown == null) {
            shown = lines.rows(order);
            rows = shown;
        }
        return shown;
    }

    /** What comes on a later day than the store wished, by the days that the list below tells. */
    Optional<Later> later(OrderNumber order, LocalDate wished) {
        return Later.ofLastDays(
                wished,
                of(order).stream()
                        .filter(row -> !row.figures().isGivenUp())
                        .flatMap(row -> row.days().max(Comparator.naturalOrder()).stream()));
    }

    /** How many lines are late today, whatever was wished. */
    long late(OrderNumber order, LocalDate today) {
        return of(order).stream().filter(row -> row.isLate(today)).count();
    }

    /** How many of them are on a truck by now: the list of what is still to come does not have those. */
    long lateOnTruck(OrderNumber order, LocalDate today) {
        return of(order).stream().filter(row -> row.isLateOnTruckAlone(today)).count();
    }

    /** How many lines have neither goods nor a day. */
    long withoutDay(OrderNumber order, LocalDate today) {
        return openOnes(order, today).count();
    }

    /** How many of them were promised by a day that is over. */
    long overWithoutDay(OrderNumber order, LocalDate today) {
        return openOnes(order, today).filter(row -> row.isPromiseOver(today)).count();
    }

    private Stream<LineRow> openOnes(OrderNumber order, LocalDate today) {
        return of(order).stream().filter(row -> row.waitsWithoutDay(today));
    }

    /** How many lines are here and came later than was promised first, whatever was decided since. */
    long cameLate(OrderNumber order, LocalDate today) {
        return of(order).stream()
                .filter(row -> LineDay.of(row, today).cameLate(row))
                .count();
    }

    /** How many lines are not late yet and will be: later than the day that was promised at the latest. */
    long behind(OrderNumber order, LocalDate today) {
        return of(order).stream()
                .filter(row -> row.isBehindPromise(today) && !row.isLate(today))
                .filter(row -> LineDay.of(row, today).isToCome())
                .count();
    }

    /** What the store pays for all that comes, by the prices that were frozen. */
    Money cost(OrderNumber order, OrderState state) {
        Money known = cost;
        if (known == null) {
            known = sum(order, state, FrozenPrice::of);
            cost = known;
        }
        return known;
    }

    /** What it brings at the store’s shelf prices. */
    Money shelf(OrderNumber order, OrderState state) {
        return sum(order, state, FrozenPrice::shelfOf);
    }

    private Money sum(OrderNumber order, OrderState state, BiFunction<FrozenPrice, Long, Money> price) {
        return of(order).stream()
                .map(row ->
                        price.apply(row.price(), row.figures().standing(state).value()))
                .reduce(Money.zero(FrozenPrice.CURRENCY), Money::plus);
    }

    /** The cases of all lines in one of their figures. */
    long cases(OrderNumber order, Function<LineRow.Figures, Cases> figure) {
        return of(order).stream()
                .map(row -> figure.apply(row.figures()))
                .mapToLong(Cases::value)
                .sum();
    }
}
