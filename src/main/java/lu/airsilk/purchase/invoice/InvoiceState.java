package lu.airsilk.purchase.invoice;

/** Where a supplier's invoice stands. */
public enum InvoiceState {
    /** Asks for no more than what has arrived cost by the order. */
    MATCHED,
    /** Asks for more. */
    DIFFERS,
    /** Asks for more, and is paid all the same. */
    ACCEPTED,
    /** Sent back. */
    REJECTED
}
