package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Packs the priced cells better: of the units and blocks nearest to a cell's margin the best choice that fits is found
 * by a {@link Knapsack}, lots counted at the worth at which they closed, and carried out if it gains in truth, when
 * what leaves goes to the line of its product that values it most elsewhere, and what comes is taken from the one that
 * misses it least.
 *
 * <p>The width of the core is fixed before and no clock is asked, so the result is always the same.
 */
final class CellPacking {

    /** So many units of one line, on either side of the margin, are looked at. */
    private static final int DEPTH = 4;

    private static final int ATTEMPTS = 4;

    private final UnitModel model;
    private final Plan plan;
    private final TightRooms rooms;
    private final Desk desk;
    private final Trade trade;
    private final Core core;
    private final Knapsack knapsack = new Knapsack();
    private final long[] litres = new long[Knapsack.MOST_THINGS];

    CellPacking(UnitModel model, Plan plan, TightRooms rooms, Desk desk, int width) {
        this.model = model;
        this.plan = plan;
        this.rooms = rooms;
        this.desk = desk;
        this.trade = new Trade(model, plan, desk);
        this.core = new Core(Math.min(width, Knapsack.MOST_THINGS));
    }

    /** Brings every overfull cell down to its room, at the least loss. */
    void settle() {
        for (int place = 0; place < rooms.cells.length; place++) {
            int cell = rooms.cells[place];
            if (desk.left(cell) < 0) {
                gather(place, false);
                long best = choose(cell);
                if (best >= 0) {
                    dropOthers(best);
                }
                while (desk.left(cell) < 0) {
                    dropNearest(place);
                }
                desk.commit();
            }
        }
    }

    /** Improves every priced cell until nothing gains there any more; whether anything did. */
    boolean improve() {
        boolean improved = false;
        for (int place = 0; place < rooms.cells.length; place++) {
            improved |= improveCell(place);
        }
        return improved;
    }

    private boolean improveCell(int place) {
        int cell = rooms.cells[place];
        boolean improved = false;
        while (plan.price[cell] > 0 && desk.left(cell) > 0 && improve(place)) {
            improved = true;
        }
        return improved;
    }

    private static final long NO_CHOICE = -1;

    private void dropOthers(long choice) {
        for (int i = 0; i < core.count(); i++) {
            if (core.in[i] && (choice >> i & 1) == 0) {
                trade.load(core.product[i]);
                trade.drop(core.line[i], core.units[i]);
            }
        }
    }

    private void dropNearest(int place) {
        gather(place, false);
        for (int i = 0; i < core.count(); i++) {
            if (core.in[i] && model.unitLitres[core.product[i]] > 0) {
                trade.load(core.product[i]);
                trade.drop(core.line[i], core.units[i]);
                return;
            }
        }
        throw new IllegalStateException("locks alone overfill a cell");
    }

    /** The best choice of the core for the cell's room, as bits; {@link #NO_CHOICE} when no choice is small enough. */
    private long choose(int cell) {
        long capacity = desk.left(cell);
        for (int i = 0; i < core.count(); i++) {
            litres[i] = core.units[i] * model.unitLitres[core.product[i]];
            capacity += core.in[i] ? litres[i] : 0;
        }
        return capacity < 0 ? NO_CHOICE : knapsack.best(capacity, core.count(), litres, core.worth);
    }

    /** Carries out the best choice; where the truth differs from the guess it is learned and another choice made. */
    private boolean improve(int place) {
        gather(place, true);
        long present = 0;
        for (int i = 0; i < core.count(); i++) {
            present |= core.in[i] ? 1L << i : 0;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long best = choose(rooms.cells[place]);
            if (best == present) {
                return false;
            }
            if (carryOut(best)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the units nearest to a cell's margin: those given, and on demand those that are not. */
    private void gather(int place, boolean alsoOut) {
        core.clear();
        long price = plan.price[rooms.cells[place]];
        for (int i = rooms.start[place]; i < rooms.start[place + 1]; i++) {
            int line = rooms.lines[i];
            if (model.ask[line] == 0) {
                continue;
            }
            int product = rooms.products[i];
            long lot = lotWorth(line, product);
            long room = price * model.unitLitres[product];
            if (alsoOut) {
                gatherOut(line, product, lot, room);
            }
            gatherIn(line, product, lot, room);
        }
    }

    /** What a unit of the lots that a line may draw from is worth to the others; nothing while some are left. */
    private long lotWorth(int line, int product) {
        int closing = plan.closing[product][model.group(line)];
        if (closing == Height.NEVER) {
            return 0;
        }
        if (desk.spare(product) > 0) {
            trade.load(product);
            if (!trade.isSpent(line)) {
                return 0;
            }
        }
        return Height.worth(model.unitValue[product], closing);
    }

    /** Units that the line does not have yet. */
    private void gatherOut(int line, int product, long lot, long room) {
        int given = plan.given[line];
        int block = given == 0 && model.hasBlock(line) ? model.minimum(line) : 1;
        int most = Math.min(model.ask[line], block > 1 ? block : given + DEPTH);
        for (int to = given + block; to <= most; to++) {
            if (!offer(line, product, to - block, to, lot, room, false)) {
                return;
            }
        }
    }

    /** Units that it has; a block whole, when it is all that the line has. */
    private void gatherIn(int line, int product, long lot, long room) {
        int given = plan.given[line];
        int block = model.hasBlock(line) ? model.minimum(line) : 0;
        if (given > 0 && given == block) {
            offer(line, product, 0, given, lot, room, true);
        }
        for (int from = given - 1; from >= block && from >= given - DEPTH; from--) {
            if (!offer(line, product, from, from + 1, lot, room, true)) {
                return;
            }
        }
    }

    private boolean offer(int line, int product, int from, int to, long lot, long room, boolean in) {
        int units = to - from;
        long worth = model.unitValue[product] * (model.worth(line, to) - model.worth(line, from)) - lot * units;
        long distance = Math.abs(worth - room * units);
        if (!core.admits(distance)) {
            return false;
        }
        core.put(distance, line, product, units, worth, in);
        return true;
    }

    /** Carries a choice out if it gains as a whole; else learns what its parts are worth in truth. */
    private boolean carryOut(long choice) {
        int mark = desk.mark();
        long gain = 0;
        for (int i = 0; i < core.count(); i++) {
            if (core.in[i] && (choice >> i & 1) == 0) {
                trade.load(core.product[i]);
                core.worth[i] = trade.drop(core.line[i], core.units[i]);
                gain -= core.worth[i];
            }
        }
        for (int i = 0; i < core.count(); i++) {
            if (!core.in[i] && (choice >> i & 1) == 1) {
                core.worth[i] = add(i);
                gain += core.worth[i];
            }
        }
        if (gain > 0) {
            desk.commit();
            return true;
        }
        desk.undo(mark);
        return false;
    }

    private long add(int i) {
        int line = core.line[i];
        int most = plan.given[line] + core.units[i];
        if (most > model.ask[line] || most < model.minimum(line) || !desk.fits(line, core.product[i], core.units[i])) {
            return 0;
        }
        int mark = desk.mark();
        trade.load(core.product[i]);
        long gain = trade.add(core.line[i], core.units[i]);
        if (gain <= 0) {
            desk.undo(mark);
        }
        return Math.max(0, gain);
    }
}
