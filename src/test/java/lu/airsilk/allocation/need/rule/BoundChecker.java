package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Works the upper bound out again from the problem and the prices of room alone: every product by itself, its units one
 * by one in order of what they are worth above their room, each taken if the lots can still be arranged to serve it.
 *
 * <p>Slow and plain; it knows nothing of heights, sets or searches. Any prices give a bound.
 */
public final class BoundChecker {

    /** What a litre of room costs, in units of the objective. */
    @FunctionalInterface
    public interface RoomPrices {
        long of(int storePlace, TemperatureClass temperature);
    }

    private record Unit(int row, long worth) {}

    private final AllocationProblem problem;
    private final RoomPrices prices;
    private final Map<Long, Integer> storePlaces = new HashMap<>();
    private final Map<Long, List<Integer>> rowsOfGoods = new HashMap<>();
    private final Map<Long, List<OfferedLot>> lotsOfGoods = new HashMap<>();

    private BoundChecker(AllocationProblem problem, RoomPrices prices) {
        this.problem = problem;
        this.prices = prices;
        for (int place = 0; place < problem.stores().size(); place++) {
            storePlaces.put(problem.stores().get(place).store(), place);
        }
        for (int row = 0; row < problem.lineCount(); row++) {
            rowsOfGoods
                    .computeIfAbsent(problem.line(row).product(), any -> new ArrayList<>())
                    .add(row);
        }
        for (OfferedLot lot : problem.lots()) {
            if (lot.expiryDay() > 0) {
                lotsOfGoods
                        .computeIfAbsent(lot.product(), any -> new ArrayList<>())
                        .add(lot);
            }
        }
    }

    /** No allowed result is worth more than this. */
    public static long bound(AllocationProblem problem, RoomPrices prices) {
        BoundChecker checker = new BoundChecker(problem, prices);
        long bound = checker.pricedRoom();
        for (Goods goods : problem.goods()) {
            bound += checker.bestOf(goods);
        }
        return bound;
    }

    private long pricedRoom() {
        long worth = 0;
        for (StoreRoom store : problem.stores()) {
            for (TemperatureClass temperature : TemperatureClass.values()) {
                long price = priceOf(store.store(), temperature);
                worth += price == 0 ? 0 : price * store.litres(temperature);
            }
        }
        return worth;
    }

    private long priceOf(long store, TemperatureClass temperature) {
        return prices.of(Objects.requireNonNull(storePlaces.get(store)), temperature);
    }

    private long roomCost(Goods goods, StoreAsk line) {
        return priceOf(line.store(), goods.temperature()) * goods.litres() * goods.multiple();
    }

    private long bestOf(Goods goods) {
        List<Integer> rows = rowsOfGoods.getOrDefault(goods.product(), List.of());
        LotMatching matching = new LotMatching(goods, lotsOfGoods.getOrDefault(goods.product(), List.of()));
        List<Unit> units = new ArrayList<>();
        long best = 0;
        for (int row : rows) {
            StoreAsk line = problem.line(row);
            if (line.lock().isPresent()) {
                best += takeLock(goods, row, matching);
            } else {
                addUnits(goods, row, units);
            }
        }
        matching.holdBack();
        units.sort(Comparator.comparingLong(Unit::worth).reversed());
        for (Unit unit : units) {
            if (unit.worth() > 0 && matching.serve(problem.line(unit.row()))) {
                best += unit.worth();
            }
        }
        return best;
    }

    private long takeLock(Goods goods, int row, LotMatching matching) {
        StoreAsk line = problem.line(row);
        long worth = 0;
        for (int k = 1; k <= line.locked() / goods.multiple(); k++) {
            worth += worth(goods, row, k);
            matching.serve(line);
        }
        return worth;
    }

    private void addUnits(Goods goods, int row, List<Unit> units) {
        StoreAsk line = problem.line(row);
        int ask = line.cases() / goods.multiple();
        int block = Math.ceilDiv(line.minimum(), goods.multiple());
        if (block > ask) {
            return;
        }
        long inBlock = 0;
        for (int k = 1; k <= block; k++) {
            inBlock += worthInRungs(goods, row, k);
        }
        for (int k = 1; k <= ask; k++) {
            long worth = k <= block
                    ? Math.ceilDiv(inBlock, (long) block) * goods.value() * goods.multiple() - roomCost(goods, line)
                    : worth(goods, row, k);
            units.add(new Unit(row, worth));
        }
    }

    private long worth(Goods goods, int row, int k) {
        return worthInRungs(goods, row, k) * goods.value() * goods.multiple() - roomCost(goods, problem.line(row));
    }

    private long worthInRungs(Goods goods, int row, int k) {
        return UnitWorth.of(problem.rule(), problem.line(row), problem.standing(row), goods.multiple(), k);
    }
}
