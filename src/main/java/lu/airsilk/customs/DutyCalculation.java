package lu.airsilk.customs;

import java.math.RoundingMode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * What Chinese customs take on one line in general trade (0110).
 *
 * <p>Each tax is rounded half up to fen and enters the next one's base rounded. Source: Customs Decree 213, Consumption
 * Tax and VAT rules as in shared/domain/cargo-customs.md section 4.1.
 *
 * @param duty on the customs value
 * @param remedy on the customs value
 * @param consumptionTax on value, duty and remedy, part of its own base
 * @param vat on all of these
 */
public record DutyCalculation(Money duty, Money remedy, Money consumptionTax, Money vat) {

    /**
     * Works out the taxes of one line.
     *
     * @param customsValue price paid with freight and insurance to the place of entry, in yuan; not negative
     */
    public static DutyCalculation of(Money customsValue, DutyRates rates) {
        Refused.unless(!customsValue.isNegative(), "dutyCalculation.value", customsValue);
        Money duty = rates.duty().of(customsValue).rounded(RoundingMode.HALF_UP);
        Money remedy = rates.remedy().of(customsValue).rounded(RoundingMode.HALF_UP);
        Money dutiable = customsValue.plus(duty).plus(remedy);
        Money consumptionTax = ConsumptionTax.on(dutiable, rates.consumption(), rates.specificConsumption());
        Money vat = rates.vat().of(dutiable.plus(consumptionTax)).rounded(RoundingMode.HALF_UP);
        return new DutyCalculation(duty, remedy, consumptionTax, vat);
    }

    /** All that is paid at the border. */
    public Money total() {
        return duty.plus(remedy).plus(consumptionTax).plus(vat);
    }
}
