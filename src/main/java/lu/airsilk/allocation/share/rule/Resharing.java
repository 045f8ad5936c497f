package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Shares one product out again within the room that the other products leave: exactly, whole blocks and all, and keeps
 * the result if it is worth more. No product alone can be shared better afterwards.
 */
final class Resharing {

    private final UnitModel model;
    private final Plan plan;
    private final Desk desk;
    private final ProductPhase phase;
    private final BlockRounding rounding;
    private int[] before = {};
    private int[] asked = {};

    Resharing(UnitModel model, Plan plan, Desk desk, PriceScale scale, int mostNodes) {
        this.model = model;
        this.plan = plan;
        this.desk = desk;
        RoomCost free = RoomCost.free(model, scale);
        this.phase = new ProductPhase(model, plan, free);
        this.rounding = new BlockRounding(model, plan, free, mostNodes);
    }

    /** What is gained; 0 when nothing could be. */
    long reshare(int product) {
        int[] closing = plan.closing[product].clone();
        long[] binding = plan.binding[product].clone();
        long worth = worth(product);
        lowerAsksToRoom(product);
        phase.share(product);
        rounding.round(product);
        long gain = worth(product) - worth;
        boolean taken = restore(product, gain > 0);
        System.arraycopy(closing, 0, plan.closing[product], 0, closing.length);
        System.arraycopy(binding, 0, plan.binding[product], 0, binding.length);
        desk.commit();
        return taken ? gain : 0;
    }

    private long worth(int product) {
        long rungs = 0;
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (plan.given[line] > 0) {
                rungs += model.worth(line, plan.given[line]);
            }
        }
        return rungs * model.unitValue[product];
    }

    /** Remembers the asks and lowers each to what fits its cell beside the other products. */
    private void lowerAsksToRoom(int product) {
        int first = model.lineStart[product];
        int lines = model.lineStart[product + 1] - first;
        if (before.length < lines) {
            before = new int[lines];
            asked = new int[lines];
        }
        long litres = model.unitLitres[product];
        for (int i = 0; i < lines; i++) {
            int line = first + i;
            before[i] = plan.given[line];
            asked[i] = model.ask[line];
            if (asked[i] > 0) {
                plan.given[line] = 0;
                long room = litres == 0 ? asked[i] : desk.left(model.cell[line]) / litres + before[i];
                int most = (int) Math.min(asked[i], room);
                model.ask[line] = most < model.minimum(line) ? 0 : most;
            }
        }
    }

    /**
     * Brings the asks back, and either takes the new shares or the old ones; these too when several lines of one store
     * have each taken its last room. Whether the new ones stand.
     */
    private boolean restore(int product, boolean better) {
        int mark = desk.mark();
        int first = model.lineStart[product];
        int lines = model.lineStart[product + 1] - first;
        for (int i = 0; i < lines; i++) {
            int line = first + i;
            int moved = plan.given[line] - before[i];
            model.ask[line] = asked[i];
            plan.given[line] = before[i];
            if (better && moved != 0) {
                desk.move(line, product, moved);
            }
        }
        boolean fits = fits(product);
        if (!fits) {
            desk.undo(mark);
        }
        return better && fits;
    }

    private boolean fits(int product) {
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (desk.left(model.cell[line]) < 0) {
                return false;
            }
        }
        return true;
    }
}
