package lu.airsilk.costing.landed;

import java.math.BigDecimal;

/**
 * What comes on top of the goods' price for one kind of goods.
 *
 * @param freight CNY for a chargeable kilogram
 * @param insurance per mille of goods and freight
 * @param duty percent of goods, freight and insurance
 * @param consumptionTax percent, part of its own base
 * @param handling CNY for a case: terminal, customs agent, label, hub
 * @param truck CNY for a gross kilogram
 */
public record LandedTerms(
        BigDecimal freight,
        BigDecimal insurance,
        BigDecimal duty,
        BigDecimal consumptionTax,
        BigDecimal handling,
        BigDecimal truck) {}
