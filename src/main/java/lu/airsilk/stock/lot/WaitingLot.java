package lu.airsilk.stock.lot;

import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.PutAwayRow;

/** A received lot that stands at the dock still. */
public record WaitingLot(PutAwayRow place, Sku sku, long units) {}
