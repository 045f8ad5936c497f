package lu.airsilk.supply;

/** Where a reservation stands. Whether a live one is soft or hard follows from its supply: hard is on a lot. */
public enum ReservationState {
    /** Its units are kept for the store. */
    LIVE,
    /** Its units stand in a delivery that is being prepared. */
    PICKED,
    /** Its units stand in a delivery and may not leave: they are counted among those held of its lot, until they are let go. */
    HELD,
    /** Given up or lost; nothing is kept any more. */
    RELEASED,
    /** Its units have left the hub for the store. */
    FULFILLED
}
