package lu.airsilk.stock.writeoff;

import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.stock.LotCost;

/**
 * What the goods of a write-off have cost; a type of its own, so that a {@link WriteOffRow} has nothing to keep from the hub.
 *
 * @param cost of all its units
 * @param unitCost of one, finer than a fen
 * @param actual whether nothing of it is expected any more
 * @param awb under which they flew; empty for what lay there before the portal
 */
public record WriteOffCost(String number, Money cost, Money unitCost, boolean actual, Optional<AirWaybillNumber> awb) {

    static WriteOffCost of(WriteOffRow row, LotCost lot) {
        return new WriteOffCost(row.number(), lot.of(row.units()), lot.each(), lot.actual(), lot.waybill());
    }
}
