package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Shares out one product exactly, at given costs of room: goods rise through the ladders of its lines until its lots
 * run out. The height is found by a search on a count in closed form; the last few units are handed out one by one in
 * their order. When only a set of lots has run out, the groups that depend on it are closed and the others rise on.
 *
 * <p>This is the greedy algorithm on a polymatroid (Federgruen and Groenevelt 1986) with the threshold in place of a
 * heap. A minimum enters as its concave envelope, so a block may be handed out in part; {@link BlockRounding} mends
 * that. Cost: nothing but a copy when lots and room suffice for all, else some five to ten counts of the product's lines
 * per set that runs out.
 */
public final class ProductPhase {

    private final UnitModel model;
    private final Plan plan;
    private final RoomCost roomCost;
    private final LotSets sets;
    private final Ladders ladders;
    private final UnitQueue queue;
    private final LevelSearch search;
    private long[] demand = new long[1];
    private long[] taken = new long[1];
    private boolean[] open = new boolean[1];
    private int product;
    private int first;
    private int end;

    public ProductPhase(UnitModel model, Plan plan, RoomCost roomCost) {
        this.model = model;
        this.plan = plan;
        this.roomCost = roomCost;
        this.sets = new LotSets(model);
        this.ladders = new Ladders(model, roomCost);
        this.queue = new UnitQueue(model);
        this.search = new LevelSearch(this::excessAt);
    }

    /** Sets what the product's lines are given, and at which heights its groups close. */
    public void share(int ofProduct) {
        load(ofProduct);
        if (roomCost.isFree() && sets.excess(model.groups[product].asked) <= 0) {
            giveAll();
            return;
        }
        openGroups();
        int height = ladders.startLow(model.groups[product].count()) ? Height.BOTTOM : Height.GROUND;
        while (anyOpen()) {
            long excess = excessAt(Height.TOP);
            if (excess <= 0) {
                pour(Height.TOP, Height.TOP);
                return;
            }
            search.narrow(height, leastRoom(), excess, ladders.areLifted() ? 1 : Height.PER_RUNG);
            pour(search.low(), search.high());
            serveQueue();
            height = search.high();
        }
    }

    private void load(int ofProduct) {
        product = ofProduct;
        first = model.lineStart[product];
        end = model.lineStart[product + 1];
        sets.load(product);
        Arrays.fill(plan.closing[product], Height.NEVER);
        Arrays.fill(plan.binding[product], 0);
    }

    private void giveAll() {
        for (int line = first; line < end; line++) {
            int asked = model.ask[line];
            plan.given[line] = asked > 0 ? asked : plan.given[line];
        }
    }

    private void openGroups() {
        int groups = model.groups[product].count();
        if (demand.length < groups) {
            demand = new long[groups];
            taken = new long[groups];
            open = new boolean[groups];
        }
        Arrays.fill(taken, 0, groups, 0);
        Arrays.fill(open, 0, groups, true);
        ladders.pack(product);
        closeExhausted(Height.BOTTOM);
        for (int group = 0; group < groups; group++) {
            if (!open[group]) {
                pour(group, Height.BOTTOM, Height.BOTTOM);
            }
        }
    }

    private boolean anyOpen() {
        for (int group = 0; group < model.groups[product].count(); group++) {
            if (open[group]) {
                return true;
            }
        }
        return false;
    }

    private long leastRoom() {
        long least = Long.MAX_VALUE;
        for (int group = 0; group < model.groups[product].count(); group++) {
            least = open[group] ? Math.min(least, sets.room(group)) : least;
        }
        return least;
    }

    /** By how much the open groups would overdraw their lots if goods rose to this height. */
    private long excessAt(int height) {
        for (int group = 0; group < model.groups[product].count(); group++) {
            demand[group] = open[group] ? ladders.units(group, height) - taken[group] : 0;
        }
        return sets.excess(demand);
    }

    /** Gives all units up to {@code low} and queues those from there to {@code high}. */
    private void pour(int low, int high) {
        queue.clear();
        for (int group = 0; group < model.groups[product].count(); group++) {
            if (open[group]) {
                long units = pour(group, low, high);
                sets.take(group, units - taken[group]);
                taken[group] = units;
            }
        }
        queue.sort();
    }

    private long pour(int group, int low, int high) {
        long poured = 0;
        for (int place = ladders.first(group); place < ladders.end(group); place++) {
            int line = ladders.line(place);
            int units = ladders.unitsOf(place, low);
            plan.given[line] = units;
            poured += units;
            int more = high > low ? ladders.unitsOf(place, high) : units;
            if (more > units) {
                queue.add(line, line - first, ladders.lift(place), units, more);
            }
        }
        return poured;
    }

    private void serveQueue() {
        for (int entry = 0; entry < queue.count(); entry++) {
            int line = first + queue.place(entry);
            int group = model.group(line);
            if (open[group]) {
                int size = queue.isBlock(entry) ? model.minimum(line) : 1;
                int served = (int) Math.min(size, sets.room(group));
                plan.given[line] += served;
                taken[group] += served;
                sets.take(group, served);
                if (served < size) {
                    closeExhausted(queue.height(entry));
                }
            }
        }
    }

    private void closeExhausted(int height) {
        long exhausted = sets.exhausted();
        for (int group = 0; group < model.groups[product].count(); group++) {
            if (open[group] && (model.groups[product].classes[group] & ~exhausted) == 0) {
                open[group] = false;
                plan.closing[product][group] = height;
                plan.binding[product][group] = exhausted;
            }
        }
    }
}
