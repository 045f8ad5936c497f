package lu.airsilk.costing;

import java.math.BigDecimal;
import lu.airsilk.costing.logic.LandedEstimate;
import lu.airsilk.shared.Sku;

/** An estimate that somebody was quoted, and the number of the row that keeps it. */
record FrozenEstimate(long number, Sku sku, LandedEstimate estimate) {

    /** As the database gives it. */
    FrozenEstimate(
            long number,
            Sku sku,
            BigDecimal goods,
            BigDecimal freight,
            BigDecimal insurance,
            BigDecimal duty,
            BigDecimal consumptionTax,
            BigDecimal handling,
            BigDecimal truck) {
        this(number, sku, new LandedEstimate(goods, freight, insurance, duty, consumptionTax, handling, truck));
    }
}
