package lu.airsilk.consignment.rate;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Decimal;
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

    private static final Pattern WRITTEN = Pattern.compile("([^\\s:]+)[\\s:]+(\\S+)");

    public WeightBreak {
        Refused.unless(!perKilogram.isNegative(), "airRates.negative", perKilogram);
    }

    /**
     * A break as people write it: from how many kilograms on, and the price of one, {@code 45 4.10}.
     *
     * @param currencyCode of the price
     */
    public static WeightBreak of(String text, String currencyCode) {
        return of(text, currencyCode, Decimal::of, Decimal::of);
    }

    /** The same in another notation of numbers, for the weight and for the price. */
    public static WeightBreak of(
            String text, String currencyCode, Function<String, BigDecimal> weight, Function<String, BigDecimal> price) {
        Matcher parts = WRITTEN.matcher(text.strip());
        Refused.unless(parts.matches(), "airRates.text", text);
        return new WeightBreak(
                Grams.ofKilograms(weight.apply(parts.group(1))), Money.of(price.apply(parts.group(2)), currencyCode));
    }

    RateClass rateClass() {
        return from.isZero() ? RateClass.N : RateClass.Q;
    }
}
