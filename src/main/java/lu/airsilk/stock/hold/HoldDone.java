package lu.airsilk.stock.hold;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * What a hold has done, and what it has not reached.
 *
 * @param holds their numbers
 * @param rest where the lots' units are by now
 * @param stopped those of them that stand in prepared deliveries, where they may not leave
 * @param orders whose reservations were withdrawn, by number
 */
public record HoldDone(
        List<Long> holds, List<LotNumber> lots, Units units, Units stopped, LotPlaces rest, SortedSet<String> orders) {

    public HoldDone {
        holds = List.copyOf(holds);
        lots = List.copyOf(lots);
        orders = new TreeSet<>(orders);
    }
}
