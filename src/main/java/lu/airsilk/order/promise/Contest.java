package lu.airsilk.order.promise;

import java.util.Comparator;
import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.SupplyRow;

/**
 * What is there of a product and nobody's, beside what is waited for of it.
 *
 * @param rows supplies in the line's pack with a whole case or more that is free
 * @param waiting units that all lines wait for and nobody has reserved, with those of this line
 */
record Contest(PackSize pack, List<SupplyRow> rows, Units waiting) {

    /** Those that cover all that is waited for. */
    List<SupplyRow> covering() {
        return rows.stream()
                .filter(row -> PromisedBy.covers(row, pack, waiting))
                .toList();
    }

    /**
     * Why nothing of it is kept for the line, which waits for what is bought or shared out.
     *
     * @param covering the supplies that cover all and have a day
     */
    Reason whyNext(List<FreeSupply> covering) {
        if (!covering.isEmpty()) {
            return Reason.of(
                    covering.stream().anyMatch(FreeSupply::keeps) ? "promise.next.later" : "promise.next.life");
        }
        return rows.stream()
                .map(row -> Via.of(row.kind()))
                .min(Comparator.naturalOrder())
                .map(this::contested)
                .orElseGet(() -> Reason.of("promise.next.nothing"));
    }

    /** Said of the surest goods that there are. */
    private Reason contested(Via via) {
        Units free = rows.stream()
                .filter(row -> Via.of(row.kind()) == via)
                .map(SupplyRow::free)
                .reduce(Units.ZERO, Units::plus);
        Cases wanted = pack.wholeCasesIn(waiting);
        return Reason.of(
                free.isLessThan(waiting) ? "promise.next." + via : "promise.next.split",
                pack.wholeCasesIn(free),
                wanted);
    }
}
