package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/**
 * What a case costs delivered to a store, part by part, in CNY; each part rounded half up to fen, so that they add up.
 * Without value added tax, which the store gets back.
 */
public record LandedEstimate(
        BigDecimal goods,
        BigDecimal freight,
        BigDecimal insurance,
        BigDecimal duty,
        BigDecimal consumptionTax,
        BigDecimal handling,
        BigDecimal truck) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);
    /** Six thousand cubic centimetres count as a kilogram. */
    private static final BigDecimal VOLUMETRIC = BigDecimal.valueOf(6000);

    /**
     * The estimate for one case.
     *
     * @param goods the supplier's price in CNY
     * @param gross of the case, packing included
     * @param volume of the case, outer sides
     */
    public static LandedEstimate of(BigDecimal goods, Grams gross, CubicCentimetres volume, LandedTerms terms) {
        BigDecimal weight = BigDecimal.valueOf(gross.value()).divide(GRAMS, MathContext.DECIMAL64);
        BigDecimal volumetric = BigDecimal.valueOf(volume.value()).divide(VOLUMETRIC, MathContext.DECIMAL64);
        BigDecimal price = fen(goods);
        BigDecimal freight = fen(weight.max(volumetric).multiply(terms.freight()));
        BigDecimal insurance =
                fen(price.add(freight).multiply(terms.insurance()).divide(GRAMS, MathContext.DECIMAL64));
        BigDecimal value = price.add(freight).add(insurance);
        BigDecimal duty = fen(value.multiply(terms.duty()).divide(HUNDRED, MathContext.DECIMAL64));
        BigDecimal tax = fen(value.add(duty)
                .multiply(terms.consumptionTax())
                .divide(HUNDRED.subtract(terms.consumptionTax()), MathContext.DECIMAL64));
        return new LandedEstimate(
                price, freight, insurance, duty, tax, fen(terms.handling()), fen(weight.multiply(terms.truck())));
    }

    /** What the case costs in all. */
    public BigDecimal sum() {
        return goods.add(freight)
                .add(insurance)
                .add(duty)
                .add(consumptionTax)
                .add(handling)
                .add(truck);
    }

    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
