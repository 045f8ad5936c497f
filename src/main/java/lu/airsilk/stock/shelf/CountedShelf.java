package lu.airsilk.stock.shelf;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * What somebody found of a lot in a store.
 *
 * @param seen the units that the ledger showed when it was counted: what has been sold meanwhile is not counted away
 * @param counted the units that lie there
 */
public record CountedShelf(LotNumber lot, Units seen, Units counted) {

    /**
     * The same with what was sold on days before put back among what lies there: it was gone from the shelf when that was
     * counted, though it was told of only after the ledger had been seen.
     *
     * @param now what the ledger shows now
     * @param changes of the lot in the store, the newest first; those that came after it was seen lead from now back to what
     *     was seen, and when none do, nothing is known of when it was seen
     */
    CountedShelf withSalesBefore(LocalDate today, Units now, List<StoreLots.Change> changes) {
        long shown = now.value();
        long sold = 0;
        for (StoreLots.Change change : changes) {
            if (shown == seen.value()) {
                break;
            }
            shown -= change.by();
            sold += change.isSaleBefore(today) ? -change.by() : 0;
        }
        return shown == seen.value()
                ? new CountedShelf(lot, seen, Units.of(Math.max(0, counted.value() + sold)))
                : this;
    }
}
