package lu.airsilk.order.follow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;

/**
 * What of the cases that a store gives up it can have back.
 *
 * @param lines those whose flight can still be ordered for, and that no goods had been kept for, which others have now; never
 *     empty
 * @param cases given up of these lines
 * @param until the first of their cut-offs
 */
public record Returnable(List<OrderLine> lines, Cases cases, Instant until) {

    /** Empty when it is too late for every line of which something is given up. */
    static Optional<Returnable> of(Collection<OrderLine> all, Function<OrderLine, Cases> givenUp, CutOffs cutOffs) {
        List<OrderLine> gone =
                all.stream().filter(line -> !givenUp.apply(line).isZero()).toList();
        Map<String, Instant> ahead = cutOffs.ahead(gone.stream().map(OrderLine::promise));
        List<OrderLine> lines = gone.stream()
                .filter(line -> ahead.containsKey(line.promise().flight())
                        && !line.promise().via().isKept())
                .toList();
        return lines.stream()
                .map(line -> Objects.requireNonNull(ahead.get(line.promise().flight())))
                .min(Instant::compareTo)
                .map(until ->
                        new Returnable(lines, lines.stream().map(givenUp).reduce(Cases.ZERO, Cases::plus), until));
    }

    /** What the cases that the store gave up itself cost it. */
    Money price() {
        return lines.stream()
                .map(line -> line.price().of(line.givenUp().value()))
                .reduce(Money.zero(FrozenPrice.CURRENCY), Money::plus);
    }
}
