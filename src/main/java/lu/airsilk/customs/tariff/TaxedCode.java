package lu.airsilk.customs.tariff;

import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.tariff.rule.HeldTariff;

/** What customs would take of a case under a code. */
public record TaxedCode(HeldTariff held, DutyCalculation taxes) {

    public String code() {
        return held.goods().code();
    }
}
