package lu.airsilk.allocation.logic;

import java.util.Arrays;

/**
 * Shares out one product exactly, at given prices of room: goods rise through the ladders of its lines until its lots
 * run out. The height is found by a search on a count in closed form; the last few units are handed out one by one in
 * their order. When only a set of lots has run out, the groups that depend on it are closed and the others rise on.
 *
 * <p>This is the greedy algorithm on a polymatroid (Federgruen and Groenevelt 1986) with the threshold in place of a
 * heap. A minimum enters as its concave envelope, so a block may be handed out in part; later phases mend that. Cost:
 * one count of the product's lines when nothing runs out, else some five to ten per set that does.
 */
final class ProductPhase {

    private final UnitModel model;
    private final Plan plan;
    private final LotSets sets;
    private final RoomCost roomCost;
    private final UnitQueue queue;
    private final LevelSearch search;
    private long[] demand = new long[1];
    private long[] taken = new long[1];
    private boolean[] open = new boolean[1];
    private int product;

    ProductPhase(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
        this.sets = new LotSets(model);
        this.roomCost = new RoomCost(model, plan);
        this.queue = new UnitQueue(model);
        this.search = new LevelSearch(this::excessAt);
    }

    /** Sets what the product's lines are given, and at which heights its groups close. */
    void share(int ofProduct) {
        load(ofProduct);
        closeExhausted(Height.BOTTOM);
        int height = Height.BOTTOM;
        while (anyOpen()) {
            long excess = excessAt(Height.TOP);
            if (excess <= 0) {
                pour(Height.TOP, Height.TOP);
                return;
            }
            search.narrow(height, leastRoom(), excess, roomCost.any() ? 1 : Height.PER_RUNG);
            pour(search.low(), search.high());
            serveQueue();
            height = search.high();
        }
    }

    private void load(int ofProduct) {
        product = ofProduct;
        sets.load(product);
        roomCost.load(product);
        int groups = model.groups(product);
        if (demand.length < groups) {
            demand = new long[groups];
            taken = new long[groups];
            open = new boolean[groups];
        }
        Arrays.fill(taken, 0, groups, 0);
        Arrays.fill(open, 0, groups, true);
        Arrays.fill(plan.closing[product], Height.NEVER);
        Arrays.fill(plan.binding[product], 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.ask[line] > 0) {
                plan.given[line] = 0;
            }
        }
    }

    private boolean anyOpen() {
        for (int group = 0; group < model.groups(product); group++) {
            if (open[group]) {
                return true;
            }
        }
        return false;
    }

    private long leastRoom() {
        long least = Long.MAX_VALUE;
        for (int group = 0; group < model.groups(product); group++) {
            if (open[group]) {
                least = Math.min(least, sets.room(group));
            }
        }
        return least;
    }

    /** By how much the open groups would overdraw their lots if goods rose to this height. */
    private long excessAt(int height) {
        Arrays.fill(demand, 0, model.groups(product), 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.ask[line] > 0 && open[model.group[line]]) {
                demand[model.group[line]] += unitsAt(line, height);
            }
        }
        for (int group = 0; group < model.groups(product); group++) {
            demand[group] -= open[group] ? taken[group] : 0;
        }
        return sets.excess(demand);
    }

    private int unitsAt(int line, int height) {
        return model.unitsUpTo(line, Height.rung(height, roomCost.of(line)));
    }

    /** Gives all units up to {@code low} and queues those from there to {@code high}. */
    private void pour(int low, int high) {
        queue.clear();
        int first = model.lineStart[product];
        for (int line = first; line < model.lineStart[product + 1]; line++) {
            int group = model.group[line];
            if (model.ask[line] > 0 && open[group]) {
                int units = unitsAt(line, low);
                sets.take(group, units - plan.given[line]);
                taken[group] += units - plan.given[line];
                plan.given[line] = units;
                queue.add(line, line - first, roomCost.of(line), units, unitsAt(line, high));
            }
        }
        queue.sort();
    }

    private void serveQueue() {
        int first = model.lineStart[product];
        for (int entry = 0; entry < queue.count(); entry++) {
            int line = first + queue.place(entry);
            int group = model.group[line];
            if (open[group]) {
                int size = queue.isBlock(entry) ? model.minimum[line] : 1;
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
        int exhausted = sets.exhausted();
        for (int group = 0; group < model.groups(product); group++) {
            if (open[group] && (model.groupClasses[product][group] & ~exhausted) == 0) {
                open[group] = false;
                plan.closing[product][group] = height;
                plan.binding[product][group] = exhausted;
            }
        }
    }
}
