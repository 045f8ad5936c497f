package lu.airsilk.stock.writeoff;

import java.io.Serializable;
import java.time.LocalDate;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/**
 * What of a lot lies at the hub.
 *
 * @param expiry the last day; null for goods that keep
 * @param past whether that day is over
 * @param units all of them
 * @param free those that no store waits for and nobody holds back
 */
public record LotAtHub(
        LotNumber lot,
        Sku sku,
        long unitsPerCase,
        @Nullable LocalDate expiry,
        boolean past,
        Units units,
        Units reserved,
        Units held,
        Units free)
        implements Serializable {

    /** Whether some of it is others': kept for stores, or held back. */
    public boolean isOthers() {
        return !free.equals(units);
    }

    static LotAtHub of(LotRow lot, SupplyRow supply, LocalDate today) {
        LocalDate last = lot.birth().expiry().orElse(null);
        return new LotAtHub(
                lot.number(),
                lot.birth().sku(),
                lot.birth().pack().unitsPerCase(),
                last,
                last != null && last.isBefore(today),
                supply.quantity(),
                supply.reserved(),
                supply.held(),
                supply.free());
    }
}
