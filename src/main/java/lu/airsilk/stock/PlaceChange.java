package lu.airsilk.stock;

import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.location.Place;
import lu.airsilk.shared.number.LotNumber;

/**
 * What one place gets of one lot.
 *
 * @param units below zero when it gives
 */
record PlaceChange(LotNumber lot, Place place, long units) implements Comparable<PlaceChange> {

    /** The two sides of a movement, in the order in which the ledger touches rows. */
    static List<PlaceChange> of(Movement movement) {
        long units = movement.units().value();
        return Stream.of(
                        new PlaceChange(movement.lot(), movement.from(), -units),
                        new PlaceChange(movement.lot(), movement.to(), units))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(PlaceChange other) {
        int byLot = lot.compareTo(other.lot);
        return byLot == 0 ? place.compareTo(other.place) : byLot;
    }
}
