package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges a result from the problem and the shares alone, with nothing of the engine: is it allowed, what is it worth,
 * what does it waste. It works in cases, slowly and plainly, as the rules are written.
 */
public final class Checker {

    /**
     * The judgement.
     *
     * @param value the objective V
     * @param waste the value left in lots that expire by the waste day
     * @param breaches every rule that is broken, in plain words; empty when the result is allowed
     */
    public record Judgement(long value, long waste, List<String> breaches) {
        public Judgement {
            breaches = List.copyOf(breaches);
        }
    }

    private final AllocationProblem problem;
    private final Map<Long, Goods> goods = new HashMap<>();
    private final Map<Long, OfferedLot> lots = new HashMap<>();
    private final Map<Long, StoreAsk> lines = new HashMap<>();
    private final Map<Long, Long> givenToLine = new HashMap<>();
    private final Map<Long, Long> drawnFromLot = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();

    private Checker(AllocationProblem problem) {
        this.problem = problem;
        problem.goods().forEach(one -> goods.put(one.product(), one));
        problem.lots().forEach(one -> lots.put(one.lot(), one));
        for (int row = 0; row < problem.lineCount(); row++) {
            lines.put(problem.line(row).line(), problem.line(row));
        }
    }

    /** Judges these shares. */
    public static Judgement judge(AllocationProblem problem, List<LotShare> shares) {
        Checker checker = new Checker(problem);
        shares.forEach(checker::checkShare);
        checker.lines.values().forEach(checker::checkLine);
        checker.checkLots();
        checker.checkRooms();
        return new Judgement(checker.value(), checker.waste(), checker.breaches);
    }

    private Goods goodsOf(long number) {
        return Objects.requireNonNull(goods.get(number));
    }

    private void require(boolean holds, String rule, long whose) {
        if (!holds) {
            breaches.add(rule + " " + whose);
        }
    }

    private void checkShare(LotShare share) {
        StoreAsk line = lines.get(share.line());
        OfferedLot lot = lots.get(share.lot());
        if (line == null || lot == null || line.product() != lot.product()) {
            require(false, "line and lot do not belong together: line", share.line());
            return;
        }
        int multiple = goodsOf(line.product()).multiple();
        require(share.cases() > 0 && share.cases() % multiple == 0, "not whole inner units: line", share.line());
        require(lot.expiryDay() > 0, "dead lot", share.lot());
        require(lot.arrivalDay() <= line.neededBy(), "arrives too late: lot", share.lot());
        require(lot.expiryDay() - line.neededBy() >= line.shelfLife(), "too little life left: line", share.line());
        givenToLine.merge(share.line(), (long) share.cases(), Long::sum);
        drawnFromLot.merge(share.lot(), (long) share.cases(), Long::sum);
    }

    private void checkLine(StoreAsk line) {
        int multiple = goodsOf(line.product()).multiple();
        long units = givenUnits(line);
        if (line.lock().isPresent()) {
            require(units == line.locked() / multiple, "lock not kept: line", line.line());
            return;
        }
        require(units <= line.cases() / multiple, "more than asked: line", line.line());
        require(units == 0 || units >= Math.ceilDiv(line.minimum(), multiple), "below its minimum: line", line.line());
    }

    private long givenUnits(StoreAsk line) {
        return givenToLine.getOrDefault(line.line(), 0L)
                / goodsOf(line.product()).multiple();
    }

    private void checkLots() {
        Map<Long, Long> offered = new HashMap<>();
        Map<Long, Long> drawn = new HashMap<>();
        for (OfferedLot lot : problem.lots()) {
            int multiple = goodsOf(lot.product()).multiple();
            long units = lot.expiryDay() > 0 ? lot.cases() / multiple : 0;
            long drawnUnits = drawnFromLot.getOrDefault(lot.lot(), 0L) / multiple;
            require(drawnUnits <= units, "more drawn than there is: lot", lot.lot());
            offered.merge(lot.product(), units, Long::sum);
            drawn.merge(lot.product(), drawnUnits, Long::sum);
        }
        for (Goods one : problem.goods()) {
            long held = Math.ceilDiv(one.holdback(), one.multiple());
            long free = Math.max(0, offered.getOrDefault(one.product(), 0L) - held);
            require(drawn.getOrDefault(one.product(), 0L) <= free, "holdback touched: product", one.product());
        }
    }

    private void checkRooms() {
        Map<Long, Map<TemperatureClass, Long>> litres = new HashMap<>();
        for (StoreAsk line : lines.values()) {
            Goods one = goodsOf(line.product());
            long sent = givenToLine.getOrDefault(line.line(), 0L) * one.litres();
            litres.computeIfAbsent(line.store(), any -> new HashMap<>()).merge(one.temperature(), sent, Long::sum);
        }
        for (StoreRoom store : problem.stores()) {
            for (TemperatureClass temperature : TemperatureClass.values()) {
                long room = store.litres(temperature);
                long sent = litres.getOrDefault(store.store(), Map.of()).getOrDefault(temperature, 0L);
                require(room == StoreRoom.UNLIMITED || sent <= room, "no room: store", store.store());
            }
        }
    }

    private long value() {
        long value = 0;
        for (int row = 0; row < problem.lineCount(); row++) {
            StoreAsk line = problem.line(row);
            value += lineValue(line, problem.standing(row), givenUnits(line));
        }
        return value;
    }

    /** The sum over the units given, one by one, as the objective is written. */
    private long lineValue(StoreAsk line, StoreStanding standing, long units) {
        Goods one = goodsOf(line.product());
        long value = 0;
        for (long k = 1; k <= units; k++) {
            value += UnitWorth.of(problem.rule(), line, standing, one.multiple(), k);
        }
        return value * one.value() * one.multiple();
    }

    private long waste() {
        long waste = 0;
        for (OfferedLot lot : problem.lots()) {
            Goods one = goodsOf(lot.product());
            if (lot.expiryDay() > 0 && lot.expiryDay() <= problem.wasteDay()) {
                long left = lot.cases() / one.multiple() - drawnFromLot.getOrDefault(lot.lot(), 0L) / one.multiple();
                waste += left * one.value() * one.multiple();
            }
        }
        return waste;
    }
}
