package lu.airsilk.costing.charge;

import java.math.BigDecimal;
import lu.airsilk.costing.charge.rule.BorderTaxes;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.TariffRates;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/**
 * By which rates customs tax a product.
 *
 * @param litres in a unit; zero where nobody asks for it
 * @param ofTariff whether the tariff has told them; else the rules of landed cost, which have one rate for a category
 */
record LineRates(TariffRates rates, BigDecimal litres, boolean ofTariff) {

    BorderTaxes on(Money customsValue, Units units) {
        DutyCalculation taxes =
                DutyCalculation.of(customsValue, rates.of(litres.multiply(BigDecimal.valueOf(units.value()))));
        return new BorderTaxes(taxes.duty(), taxes.remedy(), taxes.consumptionTax(), taxes.vat());
    }
}
