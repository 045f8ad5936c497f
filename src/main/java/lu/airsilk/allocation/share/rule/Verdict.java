package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.ReasonCode;

/** Tells why a line did not get its next unit. */
final class Verdict {

    private Verdict() {}

    static ReasonCode of(UnitModel model, Plan plan, int line) {
        ReasonCode preset = ReasonCode.of(model.verdict[line]);
        if (preset != ReasonCode.FULL || plan.given[line] == model.ask[line]) {
            return preset;
        }
        if (plan.carrying.get(line)) {
            return ReasonCode.CARRIES;
        }
        if (!areGoodsLeft(model, plan, line)) {
            return ranOut(model, plan, line);
        }
        if (isPriced(model, plan, line)) {
            return ReasonCode.CAPACITY_PRICE;
        }
        return isBlocked(model, plan, line) ? ReasonCode.MINIMUM : ReasonCode.CAPACITY_REPAIR;
    }

    /** Whether a line that is short waits for room and not for goods; cheap, since it is asked of many for each that is explained. */
    static boolean isOutOfRoom(UnitModel model, Plan plan, int line) {
        return ReasonCode.of(model.verdict[line]) == ReasonCode.FULL
                && plan.given[line] < model.ask[line]
                && !plan.carrying.get(line)
                && areGoodsLeft(model, plan, line)
                && (!isBlocked(model, plan, line) || isPriced(model, plan, line));
    }

    /** Whether its next unit stands below where the goods ran out. */
    private static boolean areGoodsLeft(UnitModel model, Plan plan, int line) {
        return next(model, plan, line) < closing(model, plan, line);
    }

    /** Whether what its room costs lifts its next unit to where the goods ran out. */
    private static boolean isPriced(UnitModel model, Plan plan, int line) {
        int lift = new PriceScale(model).lift(model.productOf(line), plan.price[model.cell[line]]);
        return next(model, plan, line) + lift >= closing(model, plan, line);
    }

    private static int next(UnitModel model, Plan plan, int line) {
        return Height.of(model.rungOf(line, plan.given[line] + 1), 0);
    }

    private static int closing(UnitModel model, Plan plan, int line) {
        return plan.closing[model.productOf(line)][model.group(line)];
    }

    private static boolean isBlocked(UnitModel model, Plan plan, int line) {
        return plan.given[line] == 0 && model.hasBlock(line);
    }

    private static ReasonCode ranOut(UnitModel model, Plan plan, int line) {
        int product = model.productOf(line);
        long binding = plan.binding[product][model.group(line)];
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            if (!LotSets.holds(binding, model, lot) && model.lotUnits[lot] > 0) {
                return ReasonCode.LOT_RULE;
            }
        }
        return ReasonCode.FAIR_SHARE;
    }
}
