package lu.airsilk.supply;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What a store's live reservations on one kind of supply come to, of one product in one pack. */
public record StoreReservations(StoreCode store, Sku sku, PackSize pack, Units units) {

    /** As the database gives them. */
    public StoreReservations(StoreCode store, Sku sku, PackSize pack, long units) {
        this(store, sku, pack, new Units(units));
    }

    /** In cases, one that is not whole counted as one. */
    public Cases cases() {
        return Cases.of(Math.ceilDiv(units.value(), pack.unitsPerCase()));
    }
}
