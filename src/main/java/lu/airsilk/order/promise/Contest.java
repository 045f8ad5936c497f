package lu.airsilk.order.promise;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.SupplyRow;

/**
 * What is there of a product and nobody's, beside what is waited for of it.
 *
 * @param rows supplies in the line's pack with a whole case or more that is free
 * @param waiting cases that all lines wait for and nobody has reserved, with those of this line
 */
record Contest(PackSize pack, List<SupplyRow> rows, Cases waiting) {

    /** Those that may be promised of: all of a kind, where they cover together what is waited for. */
    List<SupplyRow> covering() {
        return rows.stream().collect(Collectors.groupingBy(SupplyRow::kind)).values().stream()
                .filter(kind -> !free(kind).isLessThan(waiting))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Why nothing of it is kept for the line, which waits for what is bought or shared out.
     *
     * @param there what of it has a day
     */
    Reason whyNext(Collection<GoodsOfOneDay> there) {
        if (there.stream().anyMatch(goods -> goods.cover(waiting))) {
            Predicate<GoodsOfOneDay> keeping =
                    goods -> goods.keeping().filter(some -> some.cover(waiting)).isPresent();
            return Reason.of(there.stream().anyMatch(keeping) ? "promise.next.later" : "promise.next.life");
        }
        return rows.stream()
                .map(row -> Via.of(row.kind()))
                .min(Comparator.naturalOrder())
                .map(this::contested)
                .orElseGet(() -> Reason.of("promise.next.nothing"));
    }

    /** Said of the surest goods that there are. */
    private Reason contested(Via via) {
        Cases free = free(rows.stream().filter(row -> Via.of(row.kind()) == via).toList());
        return Reason.of(free.isLessThan(waiting) ? "promise.next." + via : "promise.next.flights", free, waiting);
    }

    private Cases free(Collection<SupplyRow> some) {
        return some.stream().map(row -> pack.wholeCasesIn(row.free())).reduce(Cases.ZERO, Cases::plus);
    }
}
