package lu.airsilk.consignment.receipt;

/** Where a receipt at the hub stands. */
public enum ReceiptState {
    /** The goods are on their way. */
    EXPECTED,
    /** A count was begun and does not yet explain every unit. */
    COUNTING,
    /** Every unit is explained, but so many differ that somebody of import must sign. */
    REVIEW,
    /** Every unit is explained, not yet posted; may be counted again. */
    COUNTED,
    /** Become stock. */
    POSTED,
    /** Taken back by two people; another receipt expects the goods. */
    REVERSED
}
