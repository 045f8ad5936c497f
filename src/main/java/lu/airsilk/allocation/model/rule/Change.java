package lu.airsilk.allocation.model.rule;

import java.util.List;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.OfferedLot;
import lu.airsilk.allocation.need.rule.RunEvent;
import lu.airsilk.allocation.need.rule.RunEvent.AskChanged;
import lu.airsilk.allocation.need.rule.RunEvent.LineLocked;
import lu.airsilk.allocation.need.rule.RunEvent.LotLate;
import lu.airsilk.allocation.need.rule.RunEvent.LotRejected;
import lu.airsilk.allocation.need.rule.StoreAsk;
import lu.airsilk.shared.Refused;

/** What an event changes in a problem, and how to take it back. */
public final class Change {

    /** Sets a figure of the problem. */
    private interface Step {
        void in(UnitModel model);
    }

    private final int product;
    private final int raised;
    private final boolean ofGoods;
    private final Step forth;
    private final Step back;

    private Change(int product, int raised, boolean ofGoods, Step forth, Step back) {
        this.product = product;
        this.raised = raised;
        this.ofGoods = ofGoods;
        this.forth = forth;
        this.back = back;
    }

    /** Refuses events that name an unknown line or lot, or figures out of range. */
    public static Change of(AllocationProblem problem, RunEvent event) {
        return switch (event) {
            case LotLate late -> {
                OfferedLot lot = lot(problem, late.lot());
                yield ofLot(problem, lot, lot.arrivingOn(late.arrivalDay()));
            }
            case LotRejected rejected -> {
                OfferedLot lot = lot(problem, rejected.lot());
                yield ofLot(problem, lot, lot.holding(rejected.casesLeft()));
            }
            case LineLocked locked -> {
                int row = row(problem, locked.line());
                StoreAsk line = problem.line(row);
                yield ofLine(problem, row, line, line.lockedAt(locked.cases()));
            }
            case AskChanged changed -> {
                int row = row(problem, changed.line());
                StoreAsk line = problem.line(row);
                yield ofLine(problem, row, line, line.asking(changed.cases()));
            }
        };
    }

    private static Change ofLot(AllocationProblem problem, OfferedLot before, OfferedLot after) {
        return new Change(
                problem.placeOf(before.product()),
                0,
                true,
                model -> model.problem = model.problem.with(after),
                model -> model.problem = model.problem.with(before));
    }

    private static Change ofLine(AllocationProblem problem, int row, StoreAsk before, StoreAsk after) {
        int raised = Math.max(0, after.cases() - before.cases()) + Math.max(0, after.locked() - before.locked());
        return new Change(
                problem.lines().product(row),
                raised,
                false,
                model -> model.problem.lines().set(row, after.cases(), after.locked()),
                model -> model.problem.lines().set(row, before.cases(), before.locked()));
    }

    private static OfferedLot lot(AllocationProblem problem, long number) {
        List<OfferedLot> lots = problem.lots();
        int low = 0;
        int high = lots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lots.get(middle).lot() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Refused.unless(low < lots.size() && lots.get(low).lot() == number, "allocation.unknownLot", number);
        return lots.get(low);
    }

    private static int row(AllocationProblem problem, long line) {
        int row = problem.rowOf(line);
        Refused.unless(row >= 0, "allocation.unknownLine", line);
        return row;
    }

    /** The product it touches, by its place. */
    public int product() {
        return product;
    }

    /** Whether it befalls the goods, not a line. */
    public boolean isOfGoods() {
        return ofGoods;
    }

    /** Cases asked or locked that were not before. */
    public int raised() {
        return raised;
    }

    public void carryOut(UnitModel model) {
        forth.in(model);
    }

    public void takeBack(UnitModel model) {
        back.in(model);
    }
}
