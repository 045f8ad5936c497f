package lu.airsilk.supply;

import lu.airsilk.shared.Units;

/**
 * A reservation to be made.
 *
 * @param supply the supply's id
 * @param units at least 1
 */
public record ReservationDraft(long supply, ReservedFor whom, Units units) {

    public ReservationDraft {
        if (units.isZero()) {
            throw new IllegalArgumentException("a reservation of nothing for " + whom.orderLine());
        }
    }
}
