package lu.airsilk.customs.tax;

import java.math.RoundingMode;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refused;

/**
 * What a consumer pays at the border in cross-border retail (1210, 9610): no duty, VAT and consumption tax at 70 %.
 *
 * <p>The full taxes are rounded half up to fen before the 70 % are taken, which are rounded again. Source:
 * shared/domain/cargo-customs.md section 4.1.
 *
 * @param consumptionFull the whole consumption tax
 * @param vatFull the whole VAT
 */
public record CrossBorderTax(Money consumptionFull, Money vatFull) {

    private static final Percentage LEVIED = Percentage.of(70);

    /**
     * Works out the taxes of one order inside the limits.
     *
     * @param price with freight and insurance, in yuan; not negative
     * @param consumption from zero to below 100 %
     * @param vat not negative
     */
    public static CrossBorderTax of(Money price, Percentage consumption, Percentage vat) {
        Refused.unless(!price.isNegative(), "dutyCalculation.value", price);
        Money none = Money.zero(price.currency());
        DutyRates rates = new DutyRates(Percentage.ZERO, Percentage.ZERO, consumption, none, vat);
        DutyCalculation full = DutyCalculation.of(price, rates);
        return new CrossBorderTax(full.consumptionTax(), full.vat());
    }

    public Money consumptionPayable() {
        return LEVIED.of(consumptionFull).rounded(RoundingMode.HALF_UP);
    }

    public Money vatPayable() {
        return LEVIED.of(vatFull).rounded(RoundingMode.HALF_UP);
    }

    /** All that the consumer pays at the border. */
    public Money total() {
        return consumptionPayable().plus(vatPayable());
    }
}
