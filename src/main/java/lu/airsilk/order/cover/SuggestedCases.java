package lu.airsilk.order.cover;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lu.airsilk.order.forecast.rule.ServiceLevel;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.shared.Reason;

/**
 * How many cases of a product a store should order, and every figure on the way there; the page shows these very figures.
 *
 * @param sold units sold in the four weeks before
 * @param expected what is sold in two weeks
 * @param coverDays for how many days the store is supplied: until what is ordered now is there, and until what is ordered next
 * @param usual units that are sold in that time on the average
 * @param level in how many of a hundred cases there shall be enough
 * @param safety units more for that
 * @param needed both, or the least that must be on show when that is more
 * @param onHand units on the shelves that have not expired
 * @param onOrder units ordered that no goods have been found for
 * @param inTheAir units that are found and on their way
 * @param missing units needed beyond all that
 * @param mostByLife units more that are sold before they expire, or of which the last pays; empty for goods that keep
 * @param margin what the store earns of the shelf price, in percent; 0 where nobody knows
 * @param unitsPerCase units in a case
 * @param cases whole cases; none when nothing is missing
 * @param bound why it is not more, when more is missing
 */
public record SuggestedCases(
        long sold,
        TwoWeeks expected,
        int coverDays,
        long usual,
        ServiceLevel level,
        long safety,
        long needed,
        long onHand,
        long onOrder,
        long inTheAir,
        long missing,
        OptionalLong mostByLife,
        BigDecimal margin,
        long unitsPerCase,
        long cases,
        Bound bound) {

    /** What keeps a suggestion smaller than what is missing. */
    public enum Bound {
        /** Nothing. */
        NONE("suggestion.formula"),
        /** More would expire. */
        LIFE("suggestion.life"),
        /** More would rather expire than pay. */
        WORTH("suggestion.worth"),
        /** More finds no room in the store. */
        ROOM("suggestion.room"),
        /** More is beyond what is left of the month's budget. */
        BUDGET("suggestion.budget"),
        /** More may not be ordered at once. */
        LIMIT("suggestion.limit");

        private final String code;

        Bound(String code) {
            this.code = code;
        }
    }

    /** Where the goods are that a store has or waits for. */
    public record Stock(long onHand, long onOrder, long inTheAir) {

        long all() {
            return onHand + onOrder + inTheAir;
        }
    }

    /**
     * What holds for the store and the product.
     *
     * @param presentation units that must be on show at the least
     * @param lifeDays days that the goods keep on the shelf; empty for goods that keep
     * @param margin what the store earns of the shelf price, in percent; empty where nobody knows or nothing is earned
     */
    public record Terms(
            int coverDays,
            ServiceLevel level,
            long presentation,
            OptionalInt lifeDays,
            Optional<BigDecimal> margin,
            long unitsPerCase) {

        /** Of goods of which nobody knows what they earn. */
        public Terms(int coverDays, ServiceLevel level, long presentation, OptionalInt lifeDays, long unitsPerCase) {
            this(coverDays, level, presentation, lifeDays, Optional.empty(), unitsPerCase);
        }

        /** What is sold before it expires. */
        private OptionalLong byLife(TwoWeeks expected, Stock stock) {
            return lifeDays.isPresent()
                    ? OptionalLong.of(new Pace(expected, stock.all()).most(lifeDays.getAsInt()))
                    : OptionalLong.empty();
        }

        /** Of that, of what the last unit pays. */
        private OptionalLong byWorth(TwoWeeks expected, Stock stock) {
            return lifeDays.isPresent() && margin.isPresent()
                    ? OptionalLong.of(Math.max(
                            0, expected.worth(lifeDays.getAsInt(), new ServiceLevel(margin.get())) - stock.all()))
                    : byLife(expected, stock);
        }
    }

    /**
     * Works it out.
     *
     * <p>Needed is what is sold in the days to be covered and the safety beside it, or the presentation minimum. What is on hand,
     * on order and in the air goes off. What is missing is filled up to whole cases, but never beyond what is sold before it
     * expires, nor beyond what pays of it: then it is cut down to whole cases.
     *
     * @param sold units in four weeks
     * @param expected from now on
     */
    public static SuggestedCases of(long sold, TwoWeeks expected, Stock stock, Terms terms) {
        return of(sold, expected, expected, stock, terms);
    }

    /**
     * The same.
     *
     * @param expected as in the days to be covered
     * @param alive as in the days that the goods keep: a promotion is not for all of them
     */
    public static SuggestedCases of(long sold, TwoWeeks expected, TwoWeeks alive, Stock stock, Terms terms) {
        long usual = expected.usual(terms.coverDays());
        long safety = expected.safety(terms.coverDays(), terms.level());
        long needed = Math.max(terms.presentation(), usual + safety);
        long missing = Math.max(0, needed - stock.all());
        OptionalLong sells = terms.byLife(alive, stock);
        OptionalLong most = terms.byWorth(alive, stock);
        long filled = Math.ceilDiv(missing, terms.unitsPerCase());
        return new SuggestedCases(
                        sold,
                        expected,
                        terms.coverDays(),
                        usual,
                        terms.level(),
                        safety,
                        needed,
                        stock.onHand(),
                        stock.onOrder(),
                        stock.inTheAir(),
                        missing,
                        most,
                        terms.margin().orElse(BigDecimal.ZERO),
                        terms.unitsPerCase(),
                        filled,
                        Bound.NONE)
                .atMost(sells.orElse(Long.MAX_VALUE) / terms.unitsPerCase(), Bound.LIFE)
                .atMost(most.orElse(Long.MAX_VALUE) / terms.unitsPerCase(), Bound.WORTH);
    }

    /** Units that the store has and waits for. */
    public long stock() {
        return onHand + onOrder + inTheAir;
    }

    /** Units that are not sold in the days to be covered when nothing is ordered. */
    public long lost() {
        return Math.max(0, usual - stock());
    }

    /** Of these cases those without which sales are lost on the average; the others are safety. */
    public long usualCases() {
        return Math.min(cases, Math.ceilDiv(lost(), unitsPerCase));
    }

    /** The same with no more cases than this, and why. */
    public SuggestedCases atMost(long most, Bound why) {
        return cases <= most
                ? this
                : new SuggestedCases(
                        sold,
                        expected,
                        coverDays,
                        usual,
                        level,
                        safety,
                        needed,
                        onHand,
                        onOrder,
                        inTheAir,
                        missing,
                        mostByLife,
                        margin,
                        unitsPerCase,
                        most,
                        why);
    }

    /**
     * What is needed, with its figures.
     *
     * @param plain what is sold without promotions: so much it was a day until now
     */
    public Reason need(TwoWeeks plain) {
        return said("suggestion.need", plain);
    }

    /** What is missing of that and how many cases that makes, with the same figures. */
    public Reason formula(TwoWeeks plain) {
        return said(bound.code, plain);
    }

    private Reason said(String code, TwoWeeks plain) {
        return Reason.of(
                code,
                sold,
                coverDays,
                needed,
                onHand,
                onOrder,
                inTheAir,
                missing,
                unitsPerCase,
                cases,
                mostByLife.orElse(0),
                plain.perDay(),
                usual,
                safety,
                level.percent(),
                margin,
                usual + safety);
    }
}
