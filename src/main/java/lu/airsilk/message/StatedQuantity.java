package lu.airsilk.message;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Pieces, weight and volume as a message states them, {@code P80K1600.0MC10.00T120}.
 *
 * @param description T total, P part, D divided, S split, M multi
 * @param pieces at least 0
 * @param kg gross weight in kilograms with the decimals written; pounds are turned into kilograms, to 0.1 half up
 * @param cubicMetres volume in m³; other units are turned into m³, to 0.01 half up
 * @param total all pieces of the air waybill, when a part names them
 */
public record StatedQuantity(
        String description,
        int pieces,
        Optional<BigDecimal> kg,
        Optional<BigDecimal> cubicMetres,
        Optional<Integer> total) {

    /** Whether it speaks of the whole air waybill. */
    public boolean whole() {
        return description.equals("T");
    }
}
