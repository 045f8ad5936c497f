package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Breaks ties for less waste where a holdback cuts a product short. Without a holdback any best choice of lines goes
 * with any best choice of lots (Mendelsohn and Dulmage 1958), so ties do not matter to waste; with one they can. A unit
 * then moves from a line to another that stands on the same height, as long as the lots it frees and takes waste less:
 * each improving cycle of the flow passes the lines once, so single moves reach the least waste.
 */
final class WasteExchange {

    private static final int NOBODY = -1;

    private final UnitModel model;
    private final Plan plan;
    private final TightRooms rooms;
    private final LotPhase lots;

    WasteExchange(UnitModel model, Plan plan, TightRooms rooms, LotPhase lots) {
        this.model = model;
        this.plan = plan;
        this.rooms = rooms;
        this.lots = lots;
    }

    /** Draws the product's lots, and again after every move that wastes less. */
    void draw(int product) {
        lots.draw(product);
        boolean better = model.holdback[product] > 0 && model.groups[product].count() > 1;
        while (better && wasted(product) > 0) {
            better = move(product);
        }
    }

    private boolean move(int product) {
        for (int from = 0; from < model.groups[product].count(); from++) {
            for (int to = 0; to < model.groups[product].count(); to++) {
                if (from != to && moved(product, from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean moved(int product, int from, int to) {
        int giver = lastServed(product, from);
        int taker = nextServed(product, to);
        if (giver == NOBODY || taker == NOBODY || lastRung(giver) != nextRung(taker)) {
            return false;
        }
        long before = wasted(product);
        plan.given[giver]--;
        plan.given[taker]++;
        lots.draw(product);
        if (lots.servesAll() && wasted(product) < before) {
            return true;
        }
        plan.given[giver]++;
        plan.given[taker]--;
        lots.draw(product);
        return false;
    }

    /** Units left in lots that expire by the waste day. */
    private long wasted(int product) {
        long units = 0;
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            units += model.wastes(lot) ? plan.left(model, lot) : 0;
        }
        return units;
    }

    private int lastServed(int product, int group) {
        int last = NOBODY;
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (isIn(line, group) && plan.given[line] > 0 && (last == NOBODY || lastRung(line) >= lastRung(last))) {
                last = line;
            }
        }
        return last;
    }

    private int nextServed(int product, int group) {
        int next = NOBODY;
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (isIn(line, group)
                    && plan.given[line] < model.ask[line]
                    && (next == NOBODY || nextRung(line) < nextRung(next))) {
                next = line;
            }
        }
        return next;
    }

    private boolean isIn(int line, int group) {
        return model.ask[line] > 0
                && model.group(line) == group
                && !model.hasBlock(line)
                && !rooms.isTight(model.cell[line]);
    }

    private int lastRung(int line) {
        return model.plainRung(line, plan.given[line]);
    }

    private int nextRung(int line) {
        return model.plainRung(line, plan.given[line] + 1);
    }
}
