package lu.airsilk.stock.lot;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HeldUnits;
import lu.airsilk.stock.PutAwayRow;

/**
 * A received lot that lies at the hub, at the dock still or in a bin.
 *
 * @param printed the supplier's number, where one is known
 * @param held what of it nobody may have, and why: it does not belong among the saleable goods
 */
public record WaitingLot(PutAwayRow place, Sku sku, long units, Optional<LotNumber> printed, List<HeldUnits> held) {

    public WaitingLot {
        held = List.copyOf(held);
    }

    /** Whether none of it may lie among goods that can be sold. */
    public boolean isApart() {
        return units
                <= held.stream()
                        .filter(each -> each.kind().isKeptApart())
                        .mapToLong(each -> each.units().value())
                        .sum();
    }

    public WaitingLot held(List<HeldUnits> some) {
        return new WaitingLot(place, sku, units, printed, some);
    }
}
