package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * What no allocation of one product can exceed at given prices of room: its dual. Each set of lots that ran out is worth
 * what the heights say it is; each line keeps what its units are worth above lots and room.
 *
 * <p>Any prices and any falling worths of growing sets give a valid bound (weak duality, Geoffrion 1974), so nothing
 * here need be the best to be right. A block counts at its mean worth rounded up on all its units, which only raises
 * the bound. Without prices and minimums the bound is the value itself.
 */
final class BoundPhase {

    private final UnitModel model;
    private final Plan plan;
    private final RoomCost roomCost;
    private final LotSets sets;
    private int product;

    BoundPhase(UnitModel model, Plan plan, RoomCost roomCost) {
        this.roomCost = roomCost;
        this.model = model;
        this.plan = plan;
        this.sets = new LotSets(model);
    }

    /** The bound of the product's free lines, room counted at its price. */
    long bound(int ofProduct) {
        product = ofProduct;
        sets.load(product);
        long bound = worthOfSets();
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.ask[line] > 0) {
                bound += surplus(line);
            }
        }
        return bound;
    }

    /** The exhausted sets grow with the heights; each counts with the fall of worth until the next. */
    private long worthOfSets() {
        long worth = 0;
        int height = lowestClosingAbove(Integer.MIN_VALUE);
        long set = 0;
        while (height < Height.NEVER) {
            int next = lowestClosingAbove(height);
            set |= bindingAt(height);
            worth += (worthAt(height) - worthAt(next)) * sets.left(set);
            height = next;
        }
        return worth;
    }

    private int lowestClosingAbove(int height) {
        int lowest = Height.NEVER;
        for (int closing : plan.closing[product]) {
            if (closing > height) {
                lowest = Math.min(lowest, closing);
            }
        }
        return lowest;
    }

    private long bindingAt(int height) {
        long set = 0;
        for (int group = 0; group < model.groups[product].count(); group++) {
            if (plan.closing[product][group] == height) {
                set |= plan.binding[product][group];
            }
        }
        return set;
    }

    private long worthAt(int height) {
        return Height.worth(model.unitValue[product], height);
    }

    /** The sum over the line's units of what each is worth above its lot and its room. */
    private long surplus(int line) {
        long unitValue = model.unitValue[product];
        long cost =
                worthAt(plan.closing[product][model.group(line)]) + roomCost.price(line) * model.unitLitres[product];
        if (cost == 0 && model.special[line] == 0) {
            return unitValue * model.worth(line, model.ask[line]);
        }
        if (unitValue == 0) {
            return 0;
        }
        long rung = Math.max(Ladder.FIRST, Ladder.FULL - Math.ceilDiv(cost, unitValue));
        int units = model.unitsUpTo(line, (int) rung);
        return units == 0 ? 0 : unitValue * model.envelopeWorth(line, units) - cost * units;
    }
}
