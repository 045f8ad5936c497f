package lu.airsilk.stock;

import static lu.airsilk.location.Place.ADJUSTMENT;
import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.HUB;
import static lu.airsilk.location.Place.IN_DELIVERY;
import static lu.airsilk.location.Place.LOST;
import static lu.airsilk.location.Place.SOLD;
import static lu.airsilk.location.Place.SUPPLIER;

import lu.airsilk.location.Place;

/** Why units move, and thereby between which places they can. */
public enum MovementKind {
    /** Supplier to the hub or straight to a store. */
    RECEIPT,
    /** What lay at the hub or in a store before the portal knew of it. */
    OPENING,
    /** Hub to truck. */
    DISPATCH,
    /** Truck to store. */
    STORE_RECEIPT,
    /** Store to another store of the same owner, by whatever takes it there. */
    TRANSFER,
    /** Store to customer. */
    SALE,
    /** Found broken, wherever they were. */
    DAMAGE,
    /** Not found, wherever they should have been. */
    LOSS,
    /** More or fewer were counted than the ledger says. */
    COUNT,
    /** Corrected for another reason. */
    ADJUST,
    /** Thrown away. */
    SCRAP,
    /** Store or truck back to the hub. */
    RETURN,
    /** The opposite of a movement that was wrong. */
    REVERSAL;

    boolean fits(Place from, Place to) {
        return switch (this) {
            case RECEIPT -> from.equals(SUPPLIER) && (to.equals(HUB) || to.isStore());
            case OPENING -> from.equals(Place.OPENING) && (to.equals(HUB) || to.isStore());
            case DISPATCH -> from.equals(HUB) && to.equals(IN_DELIVERY);
            case STORE_RECEIPT -> from.equals(IN_DELIVERY) && to.isStore();
            case TRANSFER -> from.isStore() && to.equals(IN_DELIVERY);
            case SALE -> from.isStore() && to.equals(SOLD);
            case DAMAGE -> from.isOurs() && to.equals(DAMAGED);
            case LOSS -> from.isOurs() && to.equals(LOST);
            case COUNT, ADJUST -> from.equals(ADJUSTMENT) != to.equals(ADJUSTMENT);
            case SCRAP -> from.isOurs() && to.equals(ADJUSTMENT);
            case RETURN -> (from.isStore() || from.equals(IN_DELIVERY)) && to.equals(HUB);
            case REVERSAL -> true;
        };
    }
}
