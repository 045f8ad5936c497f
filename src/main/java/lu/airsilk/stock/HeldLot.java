package lu.airsilk.stock;

import lu.airsilk.shared.LotNumber;

/** A lot of which units are to be held back. */
public record HeldLot(LotNumber lot, HoldDraft draft) {}
