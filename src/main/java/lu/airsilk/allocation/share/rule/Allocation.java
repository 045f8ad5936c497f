package lu.airsilk.allocation.share.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.Goods;
import lu.airsilk.allocation.need.rule.LotShare;
import lu.airsilk.allocation.need.rule.TemperatureClass;

/**
 * The engine's answer: what every line is given, of which lots, what it is worth, how far it can be from the best, and
 * why each line got what it got. Immutable; shares and reasons are worked out when asked for.
 */
public final class Allocation {

    private static final int PERCENT_DIGITS = 6;

    private final UnitModel model;
    private final Plan plan;
    private final Appraisal appraisal;

    Allocation(UnitModel model, Plan plan, Appraisal appraisal) {
        this.model = model;
        this.plan = plan;
        this.appraisal = appraisal;
    }

    public UnitModel model() {
        return model;
    }

    public Plan plan() {
        return plan;
    }

    /** The question this answers. */
    public AllocationProblem problem() {
        return model.problem;
    }

    /**
     * Cases given to a line.
     *
     * @param row the line's place in ascending order of line numbers
     */
    public int given(int row) {
        int line = model.lineOfRow[row];
        return plan.given[line] * model.multiple[model.productOf(line)];
    }

    /** Cases given to the line of this number; empty when there is no such line. */
    public OptionalInt givenTo(long lineNumber) {
        int row = problem().rowOf(lineNumber);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(given(row));
    }

    /** Who draws how much of which lot, by line number, then lot number. Lines that get nothing are left out. */
    public List<LotShare> shares() {
        List<LotShare> shares = new ArrayList<>(model.lines());
        for (int product = 0; product < model.products(); product++) {
            int multiple = model.multiple[product];
            new LotHandOut(model, plan, product)
                    .handTo((line, lot, units) -> shares.add(new LotShare(
                            problem().lines().id(model.row[line]),
                            problem().lots().get(model.lotRow[lot]).lot(),
                            (int) units * multiple)));
        }
        shares.sort(Comparator.comparingLong(LotShare::line).thenComparingLong(LotShare::lot));
        return List.copyOf(shares);
    }

    /** The objective V: value times 16384ths, summed over all units given; see {@link Ladder}. */
    public long value() {
        return appraisal.value();
    }

    /** The value of goods left in lots that expire by the waste day, in the currency of {@link Goods#value}. */
    public long waste() {
        return appraisal.waste();
    }

    /** No allocation of this problem is worth more than this. */
    public long bound() {
        return appraisal.bound();
    }

    /** How far {@link #value} can be below the best, in percent of the bound, six digits, rounded up. */
    public BigDecimal gapPercent() {
        if (bound() == 0) {
            return BigDecimal.ZERO.setScale(PERCENT_DIGITS);
        }
        return BigDecimal.valueOf(bound())
                .subtract(BigDecimal.valueOf(value()))
                .movePointRight(2)
                .divide(BigDecimal.valueOf(bound()).abs(), PERCENT_DIGITS, RoundingMode.CEILING);
    }

    /** What a litre of a store's room costs, in units of the objective; 0 where there is room enough. */
    public long roomPrice(int storePlace, TemperatureClass temperature) {
        return plan.price[temperature.cell(storePlace)];
    }

    /** Why a line got what it got, with the figures to say it. */
    public Explanation why(int row) {
        return Explaining.of(model, plan, model.lineOfRow[row]);
    }
}
