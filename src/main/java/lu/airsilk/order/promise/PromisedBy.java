package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.SupplyRow;

/**
 * What a line is promised by: of the supplies of its product, in the order of their days, the first that covers all that
 * is waited for. What does not is contested: somebody shares it out, and no line is promised of it. A line is never split.
 */
final class PromisedBy {

    /** The first day; on one day the surest goods, of these the ones that expire first. */
    private static final Comparator<FreeSupply> BY_DAY = Comparator.comparing(FreeSupply::promise, Promise.BY_DAY)
            .thenComparing(supply -> supply.promise().via())
            .thenComparing(supply -> supply.expiry().orElse(LocalDate.MAX))
            .thenComparingLong(FreeSupply::supply);

    private PromisedBy() {}

    /**
     * Whether a supply covers all that is waited for.
     *
     * @param pack of the line, which no other pack serves
     * @param waiting units of the product that all lines wait for and nobody has reserved, with those of this line
     */
    static boolean covers(SupplyRow supply, PackSize pack, Units waiting) {
        return supply.pack().equals(pack) && !supply.free().isLessThan(waiting);
    }

    /**
     * The supply that keeps its units for the line; empty when the line is promised by the next flight.
     *
     * @param covering the supplies that cover all that is waited for, in any order
     * @param next what the line is promised otherwise, perhaps nothing
     */
    static Optional<FreeSupply> first(List<FreeSupply> covering, Promise next) {
        return covering.stream()
                .filter(FreeSupply::keeps)
                .min(BY_DAY)
                .filter(first -> !first.promise().isLaterThan(next));
    }
}
