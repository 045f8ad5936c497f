package lu.airsilk.customs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;

/** China's consumption tax, which is part of its own base. */
final class ConsumptionTax {

    private static final int FEN = 2;

    private ConsumptionTax() {}

    /**
     * Ad valorem, specific or compound: (value + specific) / (1 - rate) x rate + specific, rounded once, half up to fen.
     *
     * @param value customs value with duty and remedy
     * @param rate from zero to below 100 %
     * @param specific the part by quantity, already multiplied
     */
    static Money on(Money value, Percentage rate, Money specific) {
        BigDecimal rest = BigDecimal.ONE.subtract(rate.fraction());
        Money numerator = value.plus(specific).times(rate.fraction()).plus(specific.times(rest));
        return new Money(numerator.amount().divide(rest, FEN, RoundingMode.HALF_UP), value.currency());
    }
}
