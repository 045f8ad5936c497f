package lu.airsilk.order.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lu.airsilk.shared.Reason;

/**
 * How many cases of a product a store should order, and every figure on the way there; the page shows these very figures.
 *
 * @param sold units sold in the four weeks before
 * @param coverDays for how many days the store is supplied
 * @param needed units that are sold in that time, or the least that must be on show when that is more
 * @param onHand units on the shelves that have not expired
 * @param onOrder units ordered that no goods have been found for
 * @param inTheAir units that are found and on their way
 * @param missing units needed beyond all that
 * @param mostByLife units that can still be sold before they expire; empty for goods that keep
 * @param unitsPerCase units in a case
 * @param cases whole cases; none when nothing is missing
 */
public record SuggestedCases(
        long sold,
        int coverDays,
        long needed,
        long onHand,
        long onOrder,
        long inTheAir,
        long missing,
        OptionalLong mostByLife,
        long unitsPerCase,
        long cases) {

    /** Four weeks, so that every day of the week counts as often as any other. */
    public static final int SOLD_DAYS = 28;

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
     */
    public record Terms(int coverDays, long presentation, OptionalInt lifeDays, long unitsPerCase) {}

    /**
     * Works it out.
     *
     * <p>Needed are four weeks' sales, brought to the days to be covered and rounded up, or the presentation minimum. What
     * is on hand, on order and in the air goes off. What is missing is filled up to whole cases, but never beyond what is
     * sold before it expires: then it is cut down to whole cases.
     *
     * @param sold units in {@link #SOLD_DAYS} days
     */
    public static SuggestedCases of(long sold, Stock stock, Terms terms) {
        long needed = Math.max(terms.presentation(), Math.ceilDiv(sold * terms.coverDays(), (long) SOLD_DAYS));
        long missing = Math.max(0, needed - stock.all());
        OptionalLong most = terms.lifeDays().isPresent()
                ? OptionalLong.of(Math.max(0, sold * terms.lifeDays().getAsInt() / SOLD_DAYS - stock.all()))
                : OptionalLong.empty();
        return new SuggestedCases(
                sold,
                terms.coverDays(),
                needed,
                stock.onHand(),
                stock.onOrder(),
                stock.inTheAir(),
                missing,
                most,
                terms.unitsPerCase(),
                cases(missing, most, terms.unitsPerCase()));
    }

    private static long cases(long missing, OptionalLong most, long unitsPerCase) {
        long filled = Math.ceilDiv(missing, unitsPerCase);
        return most.isPresent() ? Math.min(filled, most.getAsLong() / unitsPerCase) : filled;
    }

    /** For how many days the shelf still lasts; empty when nothing is sold. */
    public OptionalLong daysLeft() {
        return sold == 0 ? OptionalLong.empty() : OptionalLong.of(onHand * SOLD_DAYS / sold);
    }

    private BigDecimal soldADay() {
        return BigDecimal.valueOf(sold).divide(BigDecimal.valueOf(SOLD_DAYS), 1, RoundingMode.HALF_UP);
    }

    /** The same with no more cases than this. */
    public SuggestedCases atMost(long most) {
        return new SuggestedCases(
                sold,
                coverDays,
                needed,
                onHand,
                onOrder,
                inTheAir,
                missing,
                mostByLife,
                unitsPerCase,
                Math.min(cases, most));
    }

    /** The formula with its figures, to be said in the reader's language. */
    public Reason formula() {
        return Reason.of(
                mostByLife.isPresent() ? "suggestion.formulaLife" : "suggestion.formula",
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
                soldADay());
    }
}
