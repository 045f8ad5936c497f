package lu.airsilk.stock;

import java.util.List;
import lu.airsilk.supply.ReservationRow;

/**
 * Reservations of stores were given up because their lots are held back; told once for all that a command gives up, as a case
 * may lie in two lots, and within the same transaction.
 *
 * @param reservations as they were before
 */
public record ReservationsWithdrawn(List<ReservationRow> reservations) {

    public ReservationsWithdrawn {
        reservations = List.copyOf(reservations);
    }
}
