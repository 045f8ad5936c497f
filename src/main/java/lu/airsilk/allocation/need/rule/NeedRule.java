package lu.airsilk.allocation.need.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.need.rule.StoreStanding.Rank;

/**
 * What "fair" means in a run: how the units of a line follow each other on its {@link Ladder}.
 *
 * <p>Every rule gives a ladder's breadth and offset, so its count function "units on this rung or lower" never falls
 * with the rung, and the engine's proofs hold for all rules alike.
 */
public sealed interface NeedRule {

    /** Equal fill rates with unbiased rounding; the rule of the benchmark and of most runs. */
    NeedRule WEBSTER = new Webster();

    /** Equal fill rates where everybody has a first unit before anybody has a second; kind to small stores. */
    NeedRule ADAMS = new Adams();

    /** The ladder of a line. */
    Shape of(Line line);

    /** What a rule looks at: the ask in units (at least 1), its weight, and the store's standing in units. */
    record Line(int ask, int weight, int onHand, int weeklySales, Rank rank, int credit) {}

    /** A ladder: how many units its first 16384 rungs hold, and by how many half units it is shifted. */
    record Shape(long breadth, int offset) {}

    /** See {@link #WEBSTER}. */
    record Webster() implements NeedRule {
        @Override
        public Shape of(Line line) {
            return new Shape((long) line.weight() * line.ask(), -1);
        }
    }

    /** See {@link #ADAMS}. */
    record Adams() implements NeedRule {
        @Override
        public Shape of(Line line) {
            return new Shape((long) line.weight() * line.ask(), -2);
        }
    }

    /**
     * Equal cover: stock and goods given last equally long in all stores, within the horizon.
     *
     * @param days of sales that count as full, 1 to 365
     */
    record DaysOfCover(int days) implements NeedRule {
        public DaysOfCover {
            Ranges.require("days", 0, days, 1, 365);
        }

        @Override
        public Shape of(Line line) {
            long target = Math.ceilDiv((long) line.weeklySales() * days, 7L);
            return new Shape(line.weight() * Math.max(1, target), 2 * line.onHand() - 1);
        }
    }

    /** In proportion to what is sold, not to what is asked: asking for more brings nothing. */
    record SalesRate() implements NeedRule {
        @Override
        public Shape of(Line line) {
            return new Shape((long) line.weight() * Math.max(1, line.weeklySales()), -1);
        }
    }

    /**
     * Webster with weights by rank on top of the store's own.
     *
     * @param a the factor of rank A, 1 to 100
     * @param b of rank B
     * @param c of rank C
     */
    record ByRank(int a, int b, int c) implements NeedRule {
        public ByRank {
            Ranges.require("rankA", 0, a, 1, 100);
            Ranges.require("rankB", 0, b, 1, 100);
            Ranges.require("rankC", 0, c, 1, 100);
        }

        @Override
        public Shape of(Line line) {
            long factor = switch (line.rank()) {
                case A -> a;
                case B -> b;
                case C -> c;
            };
            return new Shape(factor * line.weight() * line.ask(), -1);
        }
    }

    /**
     * Webster, where units a store went short earlier let it start that much lower, but no further than a share of its
     * ask: past bad luck is made good without emptying the others.
     *
     * @param mostPercent of the ask that credit can count, 0 to 100
     */
    record FairnessCredit(int mostPercent) implements NeedRule {
        public FairnessCredit {
            Ranges.require("mostPercent", 0, mostPercent, 0, 100);
        }

        @Override
        public Shape of(Line line) {
            int most = (int) ((long) line.ask() * mostPercent / 100);
            return new Shape((long) line.weight() * line.ask(), -1 - 2 * Math.min(line.credit(), most));
        }
    }
}
