package lu.airsilk.consignment;

/** A receipt without its lines. */
public record ReceiptHead(ReceiptNumber number, ReceiptState state) {}
