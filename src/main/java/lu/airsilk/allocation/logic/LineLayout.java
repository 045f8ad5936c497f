package lu.airsilk.allocation.logic;

import lu.airsilk.shared.Refused;

/** Counts one line in units: ask, mandatory and lock rounded down, minimum up. */
final class LineLayout {

    private LineLayout() {}

    static void fill(UnitModel model, int product, int line) {
        LineColumns columns = model.problem.lines();
        int row = model.row[line];
        int multiple = model.multiple[product];
        int ask = columns.cases(row) / multiple;
        shapeLadder(model, line, ask, multiple);
        model.ask[line] = ask;
        model.mandatory[line] = Math.min(ask, columns.mandatory(row) / multiple);
        model.minimum[line] = Math.ceilDiv(columns.minimum(row), multiple);
        judge(model, line, columns.locked(row) != StoreAsk.FREE);
        if (model.minimum[line] > 1 && model.ask[line] > 0) {
            int block = model.minimum[line];
            model.blockRung[line] = (int) (Ladder.FULL - Math.ceilDiv(model.worth(line, block), (long) block));
        }
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
                        standing.onHand() / multiple,
                        standing.weeklySales() / multiple,
                        standing.rank(),
                        standing.credit() / multiple));
        Refused.unless(shape.breadth() <= Limits.WIDEST_LADDER, "allocation.tooLarge", columns.id(row));
        model.breadth[line] = (int) shape.breadth();
        model.offset[line] = shape.offset();
    }

    /** Takes a line out of the race that cannot get anything, whatever the lots. */
    private static void judge(UnitModel model, int line, boolean locked) {
        ReasonCode verdict = ReasonCode.FULL;
        if (locked) {
            verdict = ReasonCode.LOCKED;
        } else if (model.ask[line] == 0) {
            verdict = ReasonCode.NOTHING_ASKED;
        } else if (model.minimum[line] > model.ask[line]) {
            verdict = ReasonCode.MINIMUM;
        }
        model.verdict[line] = verdict.code();
        if (verdict != ReasonCode.FULL) {
            model.ask[line] = 0;
            model.minimum[line] = 0;
        }
    }
}
