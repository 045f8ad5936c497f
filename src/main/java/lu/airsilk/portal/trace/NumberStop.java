package lu.airsilk.portal.trace;

import lu.airsilk.consignment.ConsignmentStage;
import lu.airsilk.location.Place;

/** Where a unit can be between its supplier and the shelf, from far to near. */
public enum NumberStop {
    /** Confirmed by the supplier and not yet under an air waybill. */
    ON_ORDER,
    /** Under an air waybill, still in Europe. */
    BOOKED,
    IN_AIR,
    /** Landed and not yet stock: at customs, or released and on its way to the count. */
    IN_CUSTOMS,
    AT_HUB,
    ON_TRUCK,
    IN_STORE;

    /** Where the goods of a consignment stand. */
    static NumberStop of(ConsignmentStage stage) {
        return switch (stage) {
            case TO_FLY -> BOOKED;
            case UNDER_WAY -> IN_AIR;
            case LANDED, CLEARED, RECEIVED -> IN_CUSTOMS;
        };
    }

    /** Where the goods at a place of the ledger stand. */
    static NumberStop of(Place place) {
        if (place.isStore()) {
            return IN_STORE;
        }
        return place.equals(Place.IN_DELIVERY) ? ON_TRUCK : AT_HUB;
    }
}
