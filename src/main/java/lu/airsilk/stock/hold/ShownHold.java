package lu.airsilk.stock.hold;

import lu.airsilk.stock.lot.HoldRow;

/** A hold with the name of its product, as its list shows it. */
public record ShownHold(HoldRow hold, String product) {}
