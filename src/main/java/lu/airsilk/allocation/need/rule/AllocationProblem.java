package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One question to the engine: what goods and lots are there, what room the stores have, what they ask, and by which
 * rule needs are weighed. Immutable, and the same whatever the order in which its parts were given: everything is kept
 * in ascending order of its number.
 *
 * <p>Lines are columns, not objects: 44 bytes each, 32 more only when a rule asks for {@link StoreStanding}s.
 */
public final class AllocationProblem {

    private final int wasteDay;
    private final NeedRule rule;
    private final List<Goods> goods;
    private final List<OfferedLot> lots;
    private final List<StoreRoom> stores;
    private final LineColumns lines;

    AllocationProblem(
            int wasteDay,
            NeedRule rule,
            List<Goods> goods,
            List<OfferedLot> lots,
            List<StoreRoom> stores,
            LineColumns lines) {
        this.wasteDay = wasteDay;
        this.rule = rule;
        this.goods = List.copyOf(goods);
        this.lots = List.copyOf(lots);
        this.stores = List.copyOf(stores);
        this.lines = lines;
    }

    /** An empty problem to be filled: no waste day, Webster's rule. */
    public static AllocationProblemBuilder builder() {
        return new AllocationProblemBuilder();
    }

    /** Lots with this expiry day or an earlier one count as waste when they stay behind. */
    public int wasteDay() {
        return wasteDay;
    }

    public NeedRule rule() {
        return rule;
    }

    /** In ascending order of the product's number. */
    public List<Goods> goods() {
        return goods;
    }

    /** In ascending order of the lot's number. */
    public List<OfferedLot> lots() {
        return lots;
    }

    /** In ascending order of the store's number. */
    public List<StoreRoom> stores() {
        return stores;
    }

    public int lineCount() {
        return lines.count();
    }

    /**
     * A line by its place in ascending order of the lines' numbers.
     *
     * @param row from 0 to {@link #lineCount} - 1
     */
    public StoreAsk line(int row) {
        return new StoreAsk(
                lines.id(row),
                stores.get(lines.store(row)).store(),
                goods.get(lines.product(row)).product(),
                lines.cases(row),
                lines.weight(row),
                lines.mandatory(row),
                lines.minimum(row),
                lines.neededBy(row),
                lines.shelfLife(row),
                lines.locked(row));
    }

    /** How the store of that line stands with its product. */
    public StoreStanding standing(int row) {
        return lines.standing(row);
    }

    /** The place of a line, or a negative number when there is no such line. */
    public int rowOf(long line) {
        return Arrays.binarySearch(lines.ids(), line);
    }

    /** The place of a product in ascending order, or a negative number when there is none of this number. */
    public int placeOf(long product) {
        return Collections.binarySearch(goods.stream().map(Goods::product).toList(), product);
    }

    /** One whose lines can change while this one stays. */
    public AllocationProblem copy() {
        return new AllocationProblem(wasteDay, rule, goods, lots, stores, lines.resized(lines.count()));
    }

    /** The same with one lot in place of that of its number. */
    public AllocationProblem with(OfferedLot lot) {
        List<OfferedLot> changed =
                lots.stream().map(one -> one.lot() == lot.lot() ? lot : one).toList();
        return new AllocationProblem(wasteDay, rule, goods, changed, stores, lines);
    }

    public LineColumns lines() {
        return lines;
    }
}
