package lu.airsilk.allocation.share.rule;

import java.util.ArrayList;
import java.util.List;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.ReasonCode;
import lu.airsilk.shared.Percentage;

/** Finds the reason of one line and gathers its figures. Cost: a few looks at the lines of its product. */
final class Explaining {

    private final UnitModel model;
    private final Plan plan;
    private final int line;
    private final int product;
    private final ReasonCode code;
    private final long decisive;

    private Explaining(UnitModel model, Plan plan, int line) {
        this.model = model;
        this.plan = plan;
        this.line = line;
        this.product = model.productOf(line);
        this.code = Verdict.of(model, plan, line);
        this.decisive = decisiveLots();
    }

    static Explanation of(UnitModel model, Plan plan, int line) {
        return new Explaining(model, plan, line).explain();
    }

    private Explanation explain() {
        long wanted = 0;
        long served = 0;
        long fixed = 0;
        int last = line;
        for (int other = model.lineStart[product]; other < model.lineStart[product + 1]; other++) {
            if (competes(other)) {
                wanted += asked(other);
                served += plan.given[other];
                fixed += model.lockedUnits(other);
                last = isLater(other, last) ? other : last;
            }
        }
        long multiple = model.multiple[product];
        return new Explanation(
                code,
                asked(line) * model.multiple[product],
                plan.given[line] * model.multiple[product],
                (offered() + fixed) * multiple,
                wanted * multiple,
                fixed * multiple,
                Percentage.rounded(plan.given[line], asked(line)),
                Percentage.rounded(served, wanted),
                last == line && plan.given[line] > 0
                        ? Explanation.ITSELF
                        : Percentage.rounded(Math.max(0, plan.given[last] - 1), asked(last)),
                unitsBefore() * multiple,
                plan.price[model.cell[line]],
                decisiveLotNumbers());
    }

    /** Whether it got its last case after the other; of two at once a store is told of the one that it is not. */
    private boolean isLater(int other, int last) {
        boolean atOnce = last == line && other != line && lastHeight(other) == lastHeight(last);
        return plan.given[other] > 0 && (atOnce || lastHeight(other) > lastHeight(last));
    }

    /** The lots whose end closed the line's group, or all that it may draw from when they never ran out. */
    private long decisiveLots() {
        if (model.ask[line] == 0) {
            return 0;
        }
        int group = model.group(line);
        long binding = plan.binding[product][group];
        return binding == 0 ? model.groups[product].classes[group] : binding;
    }

    /** Whether it lives on these lots too; what a person has fixed for a store was taken off them before. */
    private boolean competes(int other) {
        return (model.ask[other] > 0 || model.isLocked(other))
                && (model.groups[product].classes[model.group(other)] & ~decisive) == 0
                && decisive != 0;
    }

    /** Units asked; a line out of the race keeps its ask here. */
    private int asked(int other) {
        return model.problem.lines().cases(model.row[other]) / model.multiple[product];
    }

    private int lastHeight(int other) {
        int given = plan.given[other];
        return given == 0 || model.ask[other] == 0 ? Height.BOTTOM : Height.of(model.rungOf(other, given), 0);
    }

    /** What the locks have left. */
    private long offered() {
        LotSets sets = new LotSets(model);
        sets.load(product);
        return sets.left(decisive);
    }

    /** Units not served that stand at or below this line's next one; a store without room for them waits for no goods. */
    private long unitsBefore() {
        if (model.ask[line] == 0 || plan.given[line] >= model.ask[line]) {
            return 0;
        }
        int rung = model.rungOf(line, plan.given[line] + 1);
        long before = 0;
        for (int other = model.lineStart[product]; other < model.lineStart[product + 1]; other++) {
            if (other != line && competes(other)) {
                int ahead = other < line ? rung : rung - 1;
                long units = Math.max(0, model.unitsUpTo(other, ahead) - plan.given[other]);
                before += units == 0 || Verdict.isOutOfRoom(model, plan, other) ? 0 : units;
            }
        }
        return before;
    }

    private List<Long> decisiveLotNumbers() {
        List<Long> numbers = new ArrayList<>();
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            if (LotSets.holds(decisive, model, lot)) {
                numbers.add(model.problem.lots().get(model.lotRow[lot]).lot());
            }
        }
        return numbers;
    }
}
