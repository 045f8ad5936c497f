package lu.airsilk.stock.shelf;

/** Where a transfer between two stores is. */
public enum TransferState {
    /** On its way. */
    SENT,
    /** All of it is there. */
    RECEIVED,
    /** Some of it was broken or missing. */
    RECEIVED_WITH_DIFFERENCE,
    /** Sent by mistake; it lies in the store that it came from. */
    CALLED_BACK
}
