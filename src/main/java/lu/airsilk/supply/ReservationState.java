package lu.airsilk.supply;

/** Where a reservation stands. Whether a live one is soft or hard follows from its supply: hard is on a lot. */
public enum ReservationState {
    /** Its units are kept for the store. */
    LIVE,
    /** Its units stand in a delivery that is being prepared. */
    PICKED,
    /** Given up or lost; nothing is kept any more. */
    RELEASED,
    /** Its units have left the hub for the store. */
    FULFILLED
}
