package lu.airsilk.distribution.delivery;

/** Where a delivery is. */
public enum DeliveryState {
    /** Being picked at the hub. */
    DRAFT,
    /** On the truck. */
    DISPATCHED,
    /** The store has all of it. */
    CONFIRMED,
    /** The store has said what is damaged or missing. */
    CONFIRMED_WITH_DIFFERENCE,
    /** Given up before it left; its goods wait for the next one. */
    CANCELLED
}
