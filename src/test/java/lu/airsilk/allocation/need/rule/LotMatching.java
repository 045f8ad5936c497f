package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units of lots matched to lines by augmenting paths, lines with the same lots taken together. */
final class LotMatching {

    private final List<OfferedLot> lots;
    private final long[] left;
    private final Map<BitSet, long[]> drawn = new HashMap<>();
    private final int held;
    private long total;

    LotMatching(Goods goods, List<OfferedLot> lots) {
        this.lots = lots;
        this.held = Math.ceilDiv(goods.holdback(), goods.multiple());
        this.left =
                lots.stream().mapToLong(lot -> lot.cases() / goods.multiple()).toArray();
        this.total = Long.MAX_VALUE;
    }

    /** After the locks: all free lines together get no more than what is left less the holdback. */
    void holdBack() {
        total = Math.max(0, Arrays.stream(left).sum() - held);
    }

    boolean serve(StoreAsk line) {
        BitSet eligible = new BitSet();
        for (int lot = 0; lot < lots.size(); lot++) {
            OfferedLot one = lots.get(lot);
            eligible.set(
                    lot, one.arrivalDay() <= line.neededBy() && one.expiryDay() - line.neededBy() >= line.shelfLife());
        }
        if (total == 0 || !augment(eligible, new BitSet())) {
            return false;
        }
        total--;
        return true;
    }

    private boolean augment(BitSet eligible, BitSet seen) {
        for (int lot = eligible.nextSetBit(0); lot >= 0; lot = eligible.nextSetBit(lot + 1)) {
            if (!seen.get(lot)) {
                seen.set(lot);
                if (left[lot] > 0 || freeUp(lot, seen)) {
                    left[lot]--;
                    drawn.computeIfAbsent(eligible, any -> new long[lots.size()])[lot]++;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean freeUp(int lot, BitSet seen) {
        for (Map.Entry<BitSet, long[]> group : List.copyOf(drawn.entrySet())) {
            if (group.getValue()[lot] > 0 && augment(group.getKey(), seen)) {
                group.getValue()[lot]--;
                left[lot]++;
                return true;
            }
        }
        return false;
    }
}
