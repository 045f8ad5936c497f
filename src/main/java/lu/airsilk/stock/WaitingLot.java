package lu.airsilk.stock;

import lu.airsilk.shared.Sku;

/** A received lot that stands at the dock still. */
public record WaitingLot(PutAwayRow place, Sku sku, long units) {}
