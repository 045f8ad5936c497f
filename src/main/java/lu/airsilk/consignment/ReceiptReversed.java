package lu.airsilk.consignment;

/**
 * A receipt was taken back: its goods are expected again, as if nobody had counted them. Told within the same transaction.
 *
 * @param receipt its number
 */
public record ReceiptReversed(String receipt) {}
