package lu.airsilk.stock;

import lu.airsilk.shared.number.LotNumber;

/** A lot of which units are to be held back. */
public record HeldLot(LotNumber lot, HoldDraft draft) {}
