package lu.airsilk.allocation.share.rule;

import java.util.Comparator;
import java.util.stream.IntStream;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Leaves stores at what they were told when goods are lost after a run. The exact answer takes one unit from each of
 * many lines; here the largest of them carry units for the smallest, which then lose nothing. Nobody's fill falls by
 * more than ten points for others, and an event costs no more than 0.001 % of the value of the run.
 */
final class Calming {

    /** A line carries one unit for each so many that it asked. */
    private static final int ASKED_FOR_ONE = 10;

    /** What an event may cost of the value, as one part of so many: 0.001 %. */
    private static final long SHARE = 100_000;

    private final UnitModel model;
    private final Plan plan;
    private final Desk desk;
    private final Trade trade;
    private final long mayCost;

    /** Begins with what a run is worth. */
    Calming(UnitModel model, Plan plan, Desk desk, long value) {
        this.model = model;
        this.plan = plan;
        this.desk = desk;
        this.trade = new Trade(model, plan, desk);
        this.mayCost = value / SHARE;
    }

    /**
     * Lets large lines of a product carry for small ones, after it was shared anew.
     *
     * @param told units of every line, as people know them
     */
    void calm(int product, int[] told) {
        trade.load(product);
        int[] losers = losers(product, told);
        long left = mayCost;
        int small = losers.length - 1;
        for (int large = 0; large < small; large++) {
            int line = losers[large];
            int least = Math.max(1, plan.given[line] - model.ask[line] / ASKED_FOR_ONE);
            while (large < small && plan.given[line] > least && trade.canGive(line)) {
                left -= carry(line, losers[small--], told, left);
            }
        }
        desk.commit();
    }

    /** One unit from a line to one that has lost just one; what it costs, 0 when it was not done. */
    private long carry(int from, int to, int[] told, long mayStillCost) {
        long cost = trade.lastWorth(from) - trade.nextWorth(to);
        if (told[to] - plan.given[to] != 1 || !trade.wantsMore(to) || cost > mayStillCost) {
            return 0;
        }
        trade.move(from, -1);
        if (trade.isSpent(to) || !desk.fits(to, model.productOf(to), 1)) {
            trade.move(from, 1);
            return 0;
        }
        trade.move(to, 1);
        plan.carrying.set(from);
        return cost;
    }

    /** The lines that have lost something, the largest first. */
    private int[] losers(int product, int[] told) {
        return IntStream.range(model.lineStart[product], model.lineStart[product + 1])
                .filter(line -> model.ask[line] > 0 && plan.given[line] < told[line])
                .boxed()
                .sorted(Comparator.comparingInt(line -> -model.ask[line]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
