package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.List;

/** Tries every way of drawing every line from every lot; for tiny problems only. */
@SuppressWarnings("EnumOrdinal") // the rooms of a store stand in the order of the classes
final class BruteForce {

    /** The greatest value, and the least waste at it. */
    record Best(long value, long waste) {}

    private final AllocationProblem problem;
    private final List<StoreAsk> lines = new ArrayList<>();
    private final int[] lotLeft;
    private final long[] goodsLeft;
    private final long[][] roomLeft;
    private Best best = new Best(Long.MIN_VALUE, 0);

    private BruteForce(AllocationProblem problem) {
        this.problem = problem;
        for (int row = 0; row < problem.lineCount(); row++) {
            lines.add(problem.line(row));
        }
        this.lotLeft = new int[problem.lots().size()];
        this.goodsLeft = new long[problem.goods().size()];
        for (int lot = 0; lot < lotLeft.length; lot++) {
            OfferedLot one = problem.lots().get(lot);
            int place = place(one.product());
            lotLeft[lot] = one.expiryDay() > 0
                    ? one.cases() / problem.goods().get(place).multiple()
                    : 0;
            goodsLeft[place] += lotLeft[lot];
        }
        for (int place = 0; place < goodsLeft.length; place++) {
            Goods one = problem.goods().get(place);
            goodsLeft[place] = Math.max(0, goodsLeft[place] - Math.ceilDiv(one.holdback(), one.multiple()));
        }
        this.roomLeft = problem.stores().stream()
                .map(store -> new long[] {room(store.ambient()), room(store.chilled()), room(store.frozen())})
                .toArray(long[][]::new);
    }

    static Best best(AllocationProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.line(0, 0);
        return search.best;
    }

    private static long room(long litres) {
        return litres == StoreRoom.UNLIMITED ? Long.MAX_VALUE : litres;
    }

    private int place(long product) {
        for (int place = 0; place < problem.goods().size(); place++) {
            if (problem.goods().get(place).product() == product) {
                return place;
            }
        }
        throw new IllegalArgumentException("no product " + product);
    }

    private void line(int row, long value) {
        if (row == lines.size()) {
            Best found = new Best(value, waste());
            if (found.value() > best.value() || (found.value() == best.value() && found.waste() < best.waste())) {
                best = found;
            }
            return;
        }
        draw(row, 0, 0, value);
    }

    /** Draws from this lot and the later ones, after {@code units} from the earlier ones. */
    private void draw(int row, int lot, int units, long value) {
        StoreAsk line = lines.get(row);
        Goods goods = problem.goods().get(place(line.product()));
        int ask = line.cases() / goods.multiple();
        int most = line.lock().isPresent() ? line.locked() / goods.multiple() : ask;
        if (lot == lotLeft.length) {
            close(row, units, value);
            return;
        }
        OfferedLot one = problem.lots().get(lot);
        boolean serves = one.product() == line.product()
                && one.arrivalDay() <= line.neededBy()
                && one.expiryDay() - line.neededBy() >= line.shelfLife();
        int limit = serves ? Math.min(most - units, lotLeft[lot]) : 0;
        for (int drawn = 0; drawn <= limit; drawn++) {
            lotLeft[lot] -= drawn;
            draw(row, lot + 1, units + drawn, value);
            lotLeft[lot] += drawn;
        }
    }

    private void close(int row, int units, long value) {
        StoreAsk line = lines.get(row);
        int place = place(line.product());
        Goods goods = problem.goods().get(place);
        int minimum = Math.ceilDiv(line.minimum(), goods.multiple());
        boolean allowed =
                line.lock().isPresent() ? units == line.locked() / goods.multiple() : units == 0 || units >= minimum;
        long litres = (long) units * goods.litres() * goods.multiple();
        int store = Math.toIntExact(problem.stores().stream()
                .takeWhile(one -> one.store() != line.store())
                .count());
        int temperature = goods.temperature().ordinal();
        if (allowed && units <= goodsLeft[place] && litres <= roomLeft[store][temperature]) {
            goodsLeft[place] -= units;
            roomLeft[store][temperature] -= litres;
            long worth = 0;
            for (int k = 1; k <= units; k++) {
                worth += UnitWorth.of(problem.rule(), line, problem.standing(row), goods.multiple(), k);
            }
            line(row + 1, value + worth * goods.value() * goods.multiple());
            goodsLeft[place] += units;
            roomLeft[store][temperature] += litres;
        }
    }

    private long waste() {
        long waste = 0;
        for (int lot = 0; lot < lotLeft.length; lot++) {
            OfferedLot one = problem.lots().get(lot);
            if (one.expiryDay() > 0 && one.expiryDay() <= problem.wasteDay()) {
                Goods goods = problem.goods().get(place(one.product()));
                waste += (long) lotLeft[lot] * goods.value() * goods.multiple();
            }
        }
        return waste;
    }
}
