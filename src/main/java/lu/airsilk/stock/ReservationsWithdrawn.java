package lu.airsilk.stock;

import java.util.List;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.ReservationRow;

/**
 * Reservations of stores were given up because their lot is held back; told within the same transaction.
 *
 * @param reservations as they were before
 */
public record ReservationsWithdrawn(LotNumber lot, HoldKind kind, List<ReservationRow> reservations) {

    public ReservationsWithdrawn {
        reservations = List.copyOf(reservations);
    }
}
