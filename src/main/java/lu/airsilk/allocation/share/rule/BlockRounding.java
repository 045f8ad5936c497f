package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Makes whole what the relaxed share left in part: where a line with a minimum got only a piece of its block, the block
 * is tried with and without, each time sharing the product out again, as far as that can still beat the best found: a
 * branch and bound on the one block in part, per product. The best over all leaves is also a tighter bound of the
 * product than the relaxed one, since blocks are whole in it (Geoffrion 1974).
 *
 * <p>Mostly three to ten nodes are enough; their number is limited, and what is left unexplored counts in the bound.
 */
final class BlockRounding {

    private static final int NONE = -1;

    private final UnitModel model;
    private final Plan plan;
    private final RoomCost roomCost;
    private final ProductPhase phase;
    private final BoundPhase bounds;
    private final int mostNodes;
    private int[] best = {};
    private long bestWorth;
    private long ceiling;
    private int nodes;
    private int product;
    private int first;
    private int end;

    BlockRounding(UnitModel model, Plan plan, RoomCost roomCost, int mostNodes) {
        this.model = model;
        this.plan = plan;
        this.roomCost = roomCost;
        this.phase = new ProductPhase(model, plan, roomCost);
        this.bounds = new BoundPhase(model, plan, roomCost);
        this.mostNodes = mostNodes;
    }

    /**
     * Leaves the product with whole blocks only, and with the closings of the relaxed share.
     *
     * @return what no share of the product with whole blocks can exceed, or {@link Plan#UNKNOWN} when nothing was in
     *     part
     */
    long round(int ofProduct) {
        product = ofProduct;
        first = model.lineStart[product];
        end = model.lineStart[product + 1];
        if (partBlock() == NONE) {
            return Plan.UNKNOWN;
        }
        int[] closing = plan.closing[product].clone();
        long[] binding = plan.binding[product].clone();
        bestWorth = Long.MIN_VALUE;
        ceiling = Long.MIN_VALUE;
        nodes = 0;
        branch();
        System.arraycopy(best, 0, plan.given, first, end - first);
        System.arraycopy(closing, 0, plan.closing[product], 0, closing.length);
        System.arraycopy(binding, 0, plan.binding[product], 0, binding.length);
        return Math.max(ceiling, bestWorth);
    }

    /** The first line that has a piece of its block only. */
    private int partBlock() {
        for (int line = first; line < end; line++) {
            if (plan.given[line] > 0 && plan.given[line] < model.minimum(line) && model.ask[line] > 0) {
                return line;
            }
        }
        return NONE;
    }

    private void branch() {
        nodes++;
        long bound = bounds.bound(product);
        if (bound <= bestWorth) {
            return;
        }
        int line = partBlock();
        if (line == NONE) {
            ceiling = Math.max(ceiling, bound);
            keep();
        } else if (model.blockRung(line) == Ladder.FIRST) {
            return;
        } else if (nodes >= mostNodes && bestWorth > Long.MIN_VALUE) {
            ceiling = Math.max(ceiling, bound);
        } else {
            boolean nearlyWhole = 2 * plan.given[line] >= model.minimum(line);
            int rung = model.blockRung(line);
            branchOn(line, nearlyWhole ? Ladder.FIRST : Blocks.NEVER);
            branchOn(line, nearlyWhole ? Blocks.NEVER : Ladder.FIRST);
            model.setBlockRung(line, rung);
        }
    }

    /** With the block served before anything else, or never; blocks that do not all fit so end the branch. */
    private void branchOn(int line, int rung) {
        model.setBlockRung(line, rung);
        phase.share(product);
        branch();
    }

    private void keep() {
        long worth = worth();
        if (worth > bestWorth) {
            bestWorth = worth;
            best = best.length < end - first ? new int[end - first] : best;
            System.arraycopy(plan.given, first, best, 0, end - first);
        }
    }

    /** What the product's free lines have, less their room. */
    private long worth() {
        long rungs = 0;
        long cost = 0;
        for (int line = first; line < end; line++) {
            if (plan.given[line] > 0 && model.ask[line] > 0) {
                rungs += model.worth(line, plan.given[line]);
                cost += plan.given[line] * roomCost.price(line);
            }
        }
        return rungs * model.unitValue[product] - cost * model.unitLitres[product];
    }
}
