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
        int product = model.productOf(line);
        int closing = plan.closing[product][model.group(line)];
        int free = Height.of(model.rungOf(line, plan.given[line] + 1), 0);
        if (free >= closing) {
            return ranOut(model, plan, line);
        }
        if (free + new PriceScale(model).lift(product, plan.price[model.cell[line]]) >= closing) {
            return ReasonCode.CAPACITY_PRICE;
        }
        return plan.given[line] == 0 && model.hasBlock(line) ? ReasonCode.MINIMUM : ReasonCode.CAPACITY_REPAIR;
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
