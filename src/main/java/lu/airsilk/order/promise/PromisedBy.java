package lu.airsilk.order.promise;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * What a line is promised by: of the goods of its product, in the order of their days, the first that cover all that is waited
 * for. Those that do not are contested: somebody shares them out, and no line is promised of them. A line has one promise: it
 * may be kept of several lots that are on the shelf on the same days, never of goods of other days.
 */
final class PromisedBy {

    /** The first day; on one day the surest goods. */
    private static final Comparator<GoodsOfOneDay> BY_DAY = Comparator.comparing(GoodsOfOneDay::promise, Promise.BY_DAY)
            .thenComparing(goods -> goods.promise().via())
            .thenComparingLong(goods -> goods.supplies().getFirst().supply());

    private PromisedBy() {}

    /**
     * The goods that are kept for the line; empty when the line is promised by the next flight.
     *
     * @param there what is free of the product, in any order
     * @param waiting cases that all lines wait for and nobody has reserved, with those of this line
     * @param next what the line is promised otherwise, perhaps nothing
     */
    static Optional<GoodsOfOneDay> first(Collection<GoodsOfOneDay> there, Cases waiting, Promise next) {
        return there.stream()
                .flatMap(goods -> goods.keeping().stream())
                .filter(goods -> goods.cover(waiting))
                .min(BY_DAY)
                .filter(first -> !first.promise().isLaterThan(next));
    }
}
