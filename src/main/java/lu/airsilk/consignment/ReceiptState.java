package lu.airsilk.consignment;

/** Where a receipt at the hub stands. */
public enum ReceiptState {
    /** The goods are on their way. */
    EXPECTED,
    /** Counted, not yet posted; may be counted again. */
    COUNTED,
    /** Become stock. */
    POSTED
}
