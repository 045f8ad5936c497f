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
record Posting(LotNumber lot, Place place, long units) implements Comparable<Posting> {

    /** The two sides of a movement, in the order in which the ledger touches rows. */
    static List<Posting> of(Movement movement) {
        long units = movement.units().value();
        return Stream.of(
                        new Posting(movement.lot(), movement.from(), -units),
                        new Posting(movement.lot(), movement.to(), units))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(Posting other) {
        int byLot = lot.compareTo(other.lot);
        return byLot == 0 ? place.compareTo(other.place) : byLot;
    }
}
