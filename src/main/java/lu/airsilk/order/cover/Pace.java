package lu.airsilk.order.cover;

import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.shared.Units;

/**
 * How a store sells a product that perishes, while it keeps: what is suggested goes by it, and what a list warns of.
 *
 * @param before units that the store has or waits for: they are sold first
 */
public record Pace(TwoWeeks expected, long before) {

    /** Of what is promoted on so many of the days that it keeps. */
    public static Pace of(UsualSales usual, int promotedDays, int lifeDays, SuggestedCases.Stock stock) {
        return new Pace(usual.over(promotedDays, lifeDays), stock.all());
    }

    /** Whole units more that are sold before they expire. */
    public long most(int lifeDays) {
        return Math.max(0, expected.surely(lifeDays) - before);
    }

    /** For how many days it sells with what is ordered, the last one begun. */
    public long days(Units ordered) {
        return expected.days(before + ordered.value());
    }
}
