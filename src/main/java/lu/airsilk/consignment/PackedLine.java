package lu.airsilk.consignment;

import lu.airsilk.purchase.PurchaseLineFacts;

/** A wanted line with the purchase line that it comes from. */
record PackedLine(BookingDraft.Line wanted, PurchaseLineFacts purchase) {}
