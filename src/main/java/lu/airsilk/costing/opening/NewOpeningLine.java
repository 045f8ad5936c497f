package lu.airsilk.costing.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/**
 * Units of one lot that lay somewhere before the portal.
 *
 * @param lot as printed on the goods; empty when nothing is printed
 * @param expiry the last day; empty for goods that keep
 * @param unitCost in yuan
 */
record NewOpeningLine(Sku sku, Optional<LotNumber> lot, Optional<LocalDate> expiry, Units units, BigDecimal unitCost) {

    /** What makes two lines one. */
    record Goods(Sku sku, Optional<LotNumber> lot, Optional<LocalDate> expiry) {}

    Goods goods() {
        return new Goods(sku, lot, expiry);
    }
}
