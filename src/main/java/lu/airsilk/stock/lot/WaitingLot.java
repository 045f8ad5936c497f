package lu.airsilk.stock.lot;

import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.PutAwayRow;

/**
 * A received lot that stands at the dock still.
 *
 * @param printed the supplier's number, where one is known
 */
public record WaitingLot(PutAwayRow place, Sku sku, long units, Optional<LotNumber> printed) {}
