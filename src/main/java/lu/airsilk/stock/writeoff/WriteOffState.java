package lu.airsilk.stock.writeoff;

/** How far a write-off is. */
public enum WriteOffState {
    /** Waits for finance; its units are held back for it, and nobody else can have them. */
    PROPOSED,
    /** Its units have left the ledger, for good. */
    APPROVED,
    /** Its units are free again. */
    REJECTED
}
