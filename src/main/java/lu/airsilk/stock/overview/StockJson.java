package lu.airsilk.stock.overview;

import java.time.LocalDate;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.StockRow;
import org.jspecify.annotations.Nullable;

/**
 * What lies of a lot at a place, as programs read it.
 *
 * @param location {@code HUB}, {@code IN_DELIVERY}, {@code DAMAGED}, or a store's code
 */
public record StockJson(
        String location, Sku sku, LotNumber lot, @Nullable LocalDate expiry, Units units, Units held, Units claimed) {

    static StockJson of(StockRow row) {
        return new StockJson(
                row.location().code(),
                row.sku(),
                row.lot(),
                row.expiry().orElse(null),
                row.units(),
                row.held(),
                row.reserved());
    }
}
