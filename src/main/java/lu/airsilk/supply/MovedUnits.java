package lu.airsilk.supply;

import java.util.List;

/**
 * What became of the reservations when units moved from one supply to another.
 *
 * @param moved the reservations, or parts of reservations, that went along; in the order of the reservations they come from
 * @param left what is still reserved on the old supply
 */
record MovedUnits(List<ReservationRow> moved, List<ReservationRow> left) {

    public MovedUnits {
        moved = List.copyOf(moved);
        left = List.copyOf(left);
    }
}
