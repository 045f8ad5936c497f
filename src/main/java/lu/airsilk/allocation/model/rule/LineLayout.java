package lu.airsilk.allocation.model.rule;

import lu.airsilk.allocation.need.rule.LineColumns;
import lu.airsilk.allocation.need.rule.NeedRule;
import lu.airsilk.allocation.need.rule.Ranges;
import lu.airsilk.allocation.need.rule.ReasonCode;
import lu.airsilk.allocation.need.rule.StoreAsk;
import lu.airsilk.allocation.need.rule.StoreStanding;
import lu.airsilk.shared.Refused;

/** Counts one line in units and shapes its ladder: asks, mandatory cases and locks rounded down, minimum up. */
final class LineLayout {

    private LineLayout() {}

    static void fill(UnitModel model, int product, int line) {
        LineColumns columns = model.problem.lines();
        int row = model.row[line];
        int multiple = model.multiple[product];
        int ask = wholeUnits(columns.cases(row), multiple);
        int mandatory = Math.min(ask, wholeUnits(columns.mandatory(row), multiple));
        int minimum = multiple == 1 ? columns.minimum(row) : Math.ceilDiv(columns.minimum(row), multiple);
        shapeLadder(model, line, ask, multiple);
        ReasonCode verdict = verdict(ask, minimum, columns.locked(row) != StoreAsk.FREE);
        boolean races = verdict == ReasonCode.FULL;
        model.verdict[line] = verdict.code();
        model.ask[line] = races ? ask : 0;
        model.setTerms(line, mandatory, races ? minimum : 0);
    }

    /** Most goods have single cases as units, and a division is dear. */
    private static int wholeUnits(int cases, int multiple) {
        return multiple == 1 ? cases : cases / multiple;
    }

    private static void shapeLadder(UnitModel model, int line, int ask, int multiple) {
        LineColumns columns = model.problem.lines();
        int row = model.row[line];
        StoreStanding standing = columns.standing(row);
        NeedRule.Shape shape = model.problem
                .rule()
                .of(new NeedRule.Line(
                        Math.max(1, ask),
                        columns.weight(row),
                        wholeUnits(standing.onHand(), multiple),
                        wholeUnits(standing.weeklySales(), multiple),
                        standing.rank(),
                        wholeUnits(standing.credit(), multiple)));
        if (shape.breadth() > Ranges.WIDEST_LADDER) {
            throw Refused.because("allocation.tooLarge", columns.id(row));
        }
        model.breadth[line] = (int) shape.breadth();
        model.offset[line] = shape.offset();
    }

    /** Whether a line is out of the race whatever the lots; {@code FULL} when it is not. */
    private static ReasonCode verdict(int ask, int minimum, boolean locked) {
        if (locked) {
            return ReasonCode.LOCKED;
        }
        if (ask == 0) {
            return ReasonCode.NOTHING_ASKED;
        }
        return minimum > ask ? ReasonCode.MINIMUM : ReasonCode.FULL;
    }
}
