package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.shared.Refused;

/**
 * Gathers a problem in any order, only goods before their lots, and goods and stores before the lines that name them.
 *
 * <p>Numbers that appear twice among their kind and names of unknown goods or stores are refused.
 */
public final class AllocationProblemBuilder {

    private static final int FIRST_LINES = 1_024;

    private int wasteDay = Integer.MIN_VALUE;
    private NeedRule rule = NeedRule.WEBSTER;
    private final List<Goods> goods = new ArrayList<>();
    private final List<OfferedLot> lots = new ArrayList<>();
    private final List<StoreRoom> stores = new ArrayList<>();
    private final Numbering goodsNumbers = new Numbering();
    private final Numbering lotNumbers = new Numbering();
    private final Numbering storeNumbers = new Numbering();
    private LineColumns lines = LineColumns.empty(FIRST_LINES, false);
    private int lineCount;

    AllocationProblemBuilder() {}

    /** Lots with this expiry day or an earlier one count as waste when they stay behind. */
    public AllocationProblemBuilder wasteDay(int day) {
        Ranges.requireDay("wasteDay", 0, day);
        wasteDay = day;
        return this;
    }

    public AllocationProblemBuilder rule(NeedRule newRule) {
        rule = newRule;
        return this;
    }

    public AllocationProblemBuilder goods(Goods one) {
        goods.add(one);
        goodsNumbers.add(one.product());
        return this;
    }

    public AllocationProblemBuilder lot(OfferedLot one) {
        Refused.unless(goodsNumbers.placeOf(one.product()) >= 0, "allocation.unknownGoods", one.lot(), one.product());
        lotNumbers.add(one.lot());
        lots.add(one);
        return this;
    }

    public AllocationProblemBuilder store(StoreRoom one) {
        stores.add(one);
        storeNumbers.add(one.store());
        return this;
    }

    /** A line whose store's standing is not known. */
    public AllocationProblemBuilder line(StoreAsk ask) {
        if (lineCount == lines.count()) {
            lines = lines.resized(2 * lineCount);
        }
        int store = storeNumbers.placeOf(ask.store());
        int product = goodsNumbers.placeOf(ask.product());
        Refused.unless(store >= 0, "allocation.unknownStore", ask.line(), ask.store());
        Refused.unless(product >= 0, "allocation.unknownGoods", ask.line(), ask.product());
        lines.put(lineCount, ask, store, product);
        if (lines.hasStanding()) {
            lines.put(lineCount, StoreStanding.UNKNOWN);
        }
        lineCount++;
        return this;
    }

    /** A line with what the {@link NeedRule} wants to know of the store. */
    public AllocationProblemBuilder line(StoreAsk ask, StoreStanding standing) {
        if (!lines.hasStanding()) {
            lines = lines.withStanding();
        }
        line(ask);
        lines.put(lineCount - 1, standing);
        return this;
    }

    /** The problem; the builder is not to be used again. */
    public AllocationProblem build() {
        lines.renumber(lineCount, storeNumbers.ranks(), goodsNumbers.ranks());
        lines = lines.sorted(lineCount);
        refuseTwins();
        goods.sort(Comparator.comparingLong(Goods::product));
        lots.sort(Comparator.comparingLong(OfferedLot::lot));
        stores.sort(Comparator.comparingLong(StoreRoom::store));
        return new AllocationProblem(wasteDay, rule, goods, lots, stores, lines);
    }

    private void refuseTwins() {
        for (int row = 1; row < lineCount; row++) {
            Refused.unless(lines.id(row) != lines.id(row - 1), "allocation.twice", lines.id(row));
        }
    }
}
