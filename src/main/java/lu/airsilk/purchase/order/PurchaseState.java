package lu.airsilk.purchase.order;

/** Where a purchase order stands. What comes after the answer follows from what became of its lines. */
public enum PurchaseState {
    /** Gathered from the stores' demand, may still change. */
    DRAFT,
    /** Waiting for approval by another person. */
    SUBMITTED,
    /** Approved, not yet sent. */
    APPROVED,
    /** Sent; the supplier has not answered. */
    SENT,
    /** The supplier has answered and asks for more money; finance has to agree. */
    ANSWERED,
    /** The supplier has said what comes when. */
    CONFIRMED,
    /** Some of it is booked on a flight or has arrived. */
    CONSIGNED,
    /** All that was confirmed has arrived or is known to be missing. */
    RECEIVED,
    /** Nothing of it is bought; what stores still wait for is open demand again. */
    CANCELLED
}
