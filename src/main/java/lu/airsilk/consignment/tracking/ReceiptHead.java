package lu.airsilk.consignment.tracking;

import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptState;

/** A receipt without its lines. */
public record ReceiptHead(ReceiptNumber number, ReceiptState state) {}
