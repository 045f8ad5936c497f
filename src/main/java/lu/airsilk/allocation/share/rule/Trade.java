package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.Ranges;

/**
 * Lines of one product that give a unit to each other, within lots and rooms. Worths are compared by rungs, since all
 * units of a product have one value.
 */
final class Trade {

    static final int NOBODY = -1;

    /** The gain of what cannot be done. */
    static final long FAILED = -Ranges.MOST_VALUE;

    private final UnitModel model;
    private final Plan plan;
    private final Desk desk;
    private final LotSets sets;
    private long[] served = {};
    private int product;

    Trade(UnitModel model, Plan plan, Desk desk) {
        this.model = model;
        this.plan = plan;
        this.desk = desk;
        this.sets = new LotSets(model);
    }

    /** Starts trading one product, with its lots as the plan draws on them. */
    void load(int ofProduct) {
        product = ofProduct;
        sets.load(product);
        int groups = model.groups[product].count();
        served = served.length < groups ? new long[groups] : served;
        Arrays.fill(served, 0, groups, 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.ask[line] > 0) {
                served[model.group(line)] += plan.given[line];
            }
        }
        for (int group = 0; group < groups; group++) {
            sets.take(group, served[group]);
        }
    }

    /** Whether nothing is left of the lots that a line may draw from. */
    boolean isSpent(int line) {
        return sets.room(model.group(line)) <= 0;
    }

    /** What a line's last unit is worth. */
    long lastWorth(int line) {
        return model.unitValue[product] * (Ladder.FULL - lastRung(line));
    }

    /** What its next one would be worth. */
    long nextWorth(int line) {
        return model.unitValue[product] * (Ladder.FULL - nextRung(line));
    }

    private int lastRung(int line) {
        return model.plainRung(line, plan.given[line]);
    }

    private int nextRung(int line) {
        return model.plainRung(line, plan.given[line] + 1);
    }

    /** Whether a line can take one unit more without breaking its ask or minimum, lots and room apart. */
    boolean wantsMore(int line) {
        int given = plan.given[line];
        return given < model.ask[line] && given + 1 >= model.minimum(line);
    }

    /** Whether it can give one back without breaking its minimum. */
    boolean canGive(int line) {
        int given = plan.given[line];
        return model.ask[line] > 0 && given > 0 && (given - 1 >= model.minimum(line) || given == 1);
    }

    /** Moves units of a line, with its lots and its room. */
    void move(int line, int units) {
        sets.take(model.group(line), units);
        desk.move(line, product, units);
    }

    /**
     * Gives a line units, from the lots and else from the lines that miss them least. What is gained may be negative;
     * {@link #FAILED} when nobody can give, and then some may have been moved.
     */
    long add(int line, int units) {
        long gain = model.unitValue[product]
                * (model.worth(line, plan.given[line] + units) - model.worth(line, plan.given[line]));
        while (sets.room(model.group(line)) < units) {
            int giver = giver(line);
            if (giver == NOBODY) {
                return FAILED;
            }
            gain -= lastWorth(giver);
            move(giver, -1);
        }
        move(line, units);
        return gain;
    }

    /**
     * Takes units from a line, all of them when it would else fall below its minimum, and hands them to those that value
     * them most, if any can have them; what is lost.
     */
    long drop(int line, int wanted) {
        int given = plan.given[line];
        int units = given - wanted < model.minimum(line) ? given : wanted;
        long loss = model.unitValue[product] * (model.worth(line, given) - model.worth(line, given - units));
        boolean awaited = isSpent(line);
        move(line, -units);
        for (int i = 0; awaited && i < units; i++) {
            int taker = taker(line);
            if (taker == NOBODY) {
                return loss;
            }
            loss -= nextWorth(taker);
            move(taker, 1);
        }
        return loss;
    }

    /** The line, other than this one, whose last unit is worth least and would free a unit for it. */
    private int giver(int forLine) {
        int best = NOBODY;
        int bestRung = Integer.MIN_VALUE;
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (line != forLine && canGive(line) && lastRung(line) > bestRung && frees(line, forLine)) {
                best = line;
                bestRung = lastRung(line);
            }
        }
        return best;
    }

    private boolean frees(int giver, int forLine) {
        int from = model.group(giver);
        int to = model.group(forLine);
        if (from == to) {
            return true;
        }
        long before = sets.room(to);
        sets.take(from, -1);
        boolean frees = sets.room(to) > before;
        sets.take(from, 1);
        return frees;
    }

    /** The line, other than this one, that values one unit more most and can have it. */
    int taker(int exceptLine) {
        int best = NOBODY;
        int bestRung = Integer.MAX_VALUE;
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (line != exceptLine
                    && wantsMore(line)
                    && nextRung(line) < bestRung
                    && desk.fits(line, product, 1)
                    && sets.room(model.group(line)) > 0) {
                best = line;
                bestRung = nextRung(line);
            }
        }
        return best;
    }
}
