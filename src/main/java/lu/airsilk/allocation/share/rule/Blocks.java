package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Fixes blocks as a plan has them: those given are served before anything else, the others never. Shared out again, a
 * product then has whole blocks only, and prices can be found that hold with them.
 */
final class Blocks {

    /** A block on this rung is never served. */
    static final int NEVER = Ladder.FULL + 1;

    private final UnitModel model;
    private final Plan plan;
    private final TightRooms rooms;

    Blocks(UnitModel model, Plan plan, TightRooms rooms) {
        this.model = model;
        this.plan = plan;
        this.rooms = rooms;
    }

    /** Fixes the blocks of all products that deliver to tight cells. */
    void fix() {
        for (int product = 0; product < model.products(); product++) {
            for (int line = model.lineStart[product];
                    rooms.touches[product] && line < model.lineStart[product + 1];
                    line++) {
                if (isFree(line)) {
                    model.setBlockRung(line, plan.given[line] > 0 ? Ladder.FIRST : NEVER);
                }
            }
        }
    }

    /** Puts all blocks back on the rungs of their mean worth, and drops those that prices have broken. */
    void release() {
        for (int product = 0; product < model.products(); product++) {
            for (int line = model.lineStart[product];
                    rooms.touches[product] && line < model.lineStart[product + 1];
                    line++) {
                if (isFree(line)) {
                    model.setBlockRung(line, model.meanRung(line));
                    plan.given[line] = plan.given[line] < model.minimum(line) ? 0 : plan.given[line];
                }
            }
        }
    }

    private boolean isFree(int line) {
        return model.hasBlock(line) && model.ask[line] > 0;
    }
}
