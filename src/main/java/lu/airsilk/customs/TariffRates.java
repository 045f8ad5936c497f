package lu.airsilk.customs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;

/**
 * The rates that the tariff has for goods on a day.
 *
 * @param duty the provisional rate when there is one, else most favoured nation
 * @param remedy anti-dumping or countervailing duty, on top; zero for none
 * @param consumption the part of consumption tax by value; zero for none
 * @param consumptionPerLitre the part of consumption tax by quantity, in yuan; zero for none
 * @param vat import VAT
 */
public record TariffRates(
        Percentage duty, Percentage remedy, Percentage consumption, BigDecimal consumptionPerLitre, Percentage vat) {

    private static final String YUAN = "CNY";

    /** Whether nobody can tell the taxes before it is known how many litres there are. */
    public boolean isByLitre() {
        return consumptionPerLitre.signum() > 0;
    }

    /** The rates by which so many litres are taxed; goods that are not taxed by quantity have none. */
    public DutyRates of(BigDecimal litres) {
        Money specific = Money.of(consumptionPerLitre.multiply(litres), YUAN).rounded(RoundingMode.HALF_UP);
        return new DutyRates(duty, remedy, consumption, specific, vat);
    }
}
