package lu.airsilk.customs.logic;

import lu.airsilk.shared.Money;

/**
 * How much a consumer may buy across the border, as in force on a day.
 *
 * @param single for one order; reaching it is still inside
 * @param yearly for one person and year; reaching it is still inside
 */
public record CrossBorderLimits(Money single, Money yearly) {

    /**
     * The channel of an order.
     *
     * @param price of the order, with freight and insurance
     * @param yearToDate what the person has bought this year before
     * @param items pieces in the order; one is taken as indivisible
     */
    public CrossBorderChannel channel(Money price, Money yearToDate, int items) {
        if (yearToDate.plus(price).compareTo(yearly) > 0) {
            return CrossBorderChannel.GENERAL_TRADE;
        }
        if (price.compareTo(single) <= 0) {
            return CrossBorderChannel.REDUCED;
        }
        return items == 1 ? CrossBorderChannel.FULL : CrossBorderChannel.SPLIT;
    }
}
