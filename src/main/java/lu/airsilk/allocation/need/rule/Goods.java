package lu.airsilk.allocation.need.rule;

/**
 * A product as the engine sees it.
 *
 * @param product its number, any
 * @param temperature the class whose room it takes in a store
 * @param litres of one case, 0 to a million
 * @param value of one case in whole units of any one currency, 0 to a million; it weighs products against each other
 * @param multiple cases of one inner unit: lines get whole multiples, 1 to a million
 * @param holdback cases that stay at the hub whatever is asked, 0 to a thousand million
 */
public record Goods(long product, TemperatureClass temperature, int litres, int value, int multiple, int holdback) {

    public Goods {
        Ranges.require("litres", product, litres, 0, Ranges.MILLION);
        Ranges.require("value", product, value, 0, Ranges.MILLION);
        Ranges.require("multiple", product, multiple, 1, Ranges.MILLION);
        Ranges.require("holdback", product, holdback, 0, Ranges.MOST_CASES);
    }
}
