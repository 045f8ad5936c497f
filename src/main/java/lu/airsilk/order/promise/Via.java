package lu.airsilk.order.promise;

import lu.airsilk.supply.SupplyKind;

/** What a promise rests on, the surest first. */
public enum Via {
    /** Goods at the hub. */
    LOT,
    /** Goods in the air, or booked on a flight. */
    AIR,
    /** Goods that a supplier has confirmed and that are on no flight yet. */
    PURCHASE,
    /** Goods that can still be bought for the flight. */
    NEXT;

    static Via of(SupplyKind kind) {
        return switch (kind) {
            case LOT -> LOT;
            case CONSIGNMENT_LINE -> AIR;
            case PURCHASE_LINE -> PURCHASE;
        };
    }

    /** Whether the goods are there already and were kept for the line when it was sent. */
    public boolean isKept() {
        return this != NEXT;
    }
}
