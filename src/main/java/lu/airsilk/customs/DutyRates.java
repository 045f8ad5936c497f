package lu.airsilk.customs;

import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refused;

/**
 * The rates that apply to one line of an entry on its day.
 *
 * @param duty the provisional rate when there is one, else most favoured nation
 * @param remedy anti-dumping or countervailing duty, on top
 * @param consumption the part of consumption tax by value, below 100 %
 * @param specificConsumption the part of consumption tax by quantity, already multiplied
 * @param vat import VAT
 */
public record DutyRates(
        Percentage duty, Percentage remedy, Percentage consumption, Money specificConsumption, Percentage vat) {

    public DutyRates {
        requireRate("duty", duty);
        requireRate("remedy", remedy);
        requireRate("consumption", consumption);
        requireRate("vat", vat);
        Refused.unless(!specificConsumption.isNegative(), "dutyRates.negative", "specificConsumption");
        Refused.unless(consumption.compareTo(Percentage.of(100)) < 0, "dutyRates.consumption", consumption);
    }

    private static void requireRate(String name, Percentage rate) {
        Refused.unless(rate.compareTo(Percentage.ZERO) >= 0, "dutyRates.negative", name);
    }
}
