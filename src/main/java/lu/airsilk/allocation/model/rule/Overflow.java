package lu.airsilk.allocation.model.rule;

import lu.airsilk.allocation.need.rule.Ranges;
import lu.airsilk.shared.Refused;

/** Refuses problems whose value, or whose prices times room, could leave a {@code long}. */
public final class Overflow {

    private static final long BEST_RUNG = Ladder.FULL + Ladder.MANDATORY;

    private Overflow() {}

    public static void refuse(UnitModel model) {
        try {
            Refused.unless(mostValue(model) <= Ranges.MOST_VALUE, "allocation.tooLarge", 0L);
            Refused.unless(mostPriced(model) <= Ranges.MOST_VALUE, "allocation.tooLarge", 0L);
        } catch (ArithmeticException beyondLong) {
            throw Refused.because("allocation.tooLarge", 0L);
        }
    }

    private static long mostValue(UnitModel model) {
        long most = 0;
        for (int product = 0; product < model.products(); product++) {
            long units = 0;
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                units = Math.addExact(units, model.ask[line]);
                if (model.isLocked(line)) {
                    units = Math.addExact(units, lockedWorth(model, line));
                }
            }
            long best = Math.multiplyExact(model.unitValue[product], BEST_RUNG);
            most = Math.addExact(most, Math.multiplyExact(best, units));
        }
        return most;
    }

    /** Units beyond the ask are worth less than nothing; in whole best units, rounded up. */
    private static long lockedWorth(UnitModel model, int line) {
        int units = model.lockedUnits(line);
        long rung = Ladder.rung(model.breadth[line], model.offset[line], 0, units);
        return Math.addExact(units, Math.multiplyExact(units, rung) / BEST_RUNG);
    }

    /** The highest price that can arise, times the litres of all that could be sent to the fullest cell. */
    private static long mostPriced(UnitModel model) {
        long price = 0;
        long[] litres = new long[model.cells()];
        for (int product = 0; product < model.products(); product++) {
            long perUnit = model.unitLitres[product];
            price = Math.max(price, model.unitValue[product] * BEST_RUNG / Math.max(1, perUnit));
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                long sent = Math.multiplyExact(perUnit, (long) Math.max(model.ask[line], model.lockedUnits(line)));
                litres[model.cell[line]] = Math.addExact(litres[model.cell[line]], sent);
            }
        }
        long fullest = 0;
        for (long load : litres) {
            fullest = Math.max(fullest, load);
        }
        return Math.multiplyExact(price, fullest);
    }
}
