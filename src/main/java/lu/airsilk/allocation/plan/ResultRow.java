package lu.airsilk.allocation.plan;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a run gives to an order line, and why.
 *
 * @param supply of which consignment lines or lots; empty when nothing is given
 */
public record ResultRow(
        LineRef line,
        StoreCode store,
        Sku sku,
        long unitsPerCase,
        LocalDate wantedBy,
        Cases asked,
        Cases given,
        boolean locked,
        List<Part> supply,
        Reason why) {

    /** Cases of one consignment line or lot. */
    public record Part(String reference, Cases cases) {}

    /** Given of asked in whole percent. */
    public int fill() {
        return Percentage.rounded(given.value(), asked.value());
    }
}
