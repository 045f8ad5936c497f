package lu.airsilk.consignment;

import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * From which weight on an airline takes which price for a kilogram.
 *
 * @param from zero for the normal rate, 45 kg, 100 kg … for quantity rates
 * @param perKilogram not negative
 */
public record WeightBreak(Grams from, Money perKilogram) {

    public WeightBreak {
        Refused.unless(!perKilogram.isNegative(), "airRates.negative", perKilogram);
    }

    RateClass rateClass() {
        return from.isZero() ? RateClass.N : RateClass.Q;
    }
}
