package lu.airsilk.supply;

import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/**
 * A store whose reservations lie at the hub and are in no delivery yet.
 *
 * @param orderLines how many order lines they are for
 */
public record WaitingStore(StoreCode store, long orderLines, Units units) {

    /** As a query gives it. */
    WaitingStore(StoreCode store, long orderLines, long units) {
        this(store, orderLines, new Units(units));
    }
}
