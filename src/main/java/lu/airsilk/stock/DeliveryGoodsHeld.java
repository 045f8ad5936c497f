package lu.airsilk.stock;

import java.util.List;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.ReservationRow;

/**
 * Goods that stand in deliveries are held back there; told within the same transaction.
 *
 * @param hold the number of the hold
 * @param reservations as they were before
 */
public record DeliveryGoodsHeld(
        long hold, LotNumber lot, HoldKind kind, String note, List<ReservationRow> reservations) {

    public DeliveryGoodsHeld {
        reservations = List.copyOf(reservations);
    }
}
