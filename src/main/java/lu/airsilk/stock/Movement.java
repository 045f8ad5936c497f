package lu.airsilk.stock;

import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * Units of one lot that go from one place to another.
 *
 * @param units at least 1
 * @param document the line of the document that makes them move, such as {@code DL-26-000007/2}
 */
public record Movement(LotNumber lot, Place from, Place to, Units units, MovementKind kind, String document) {

    public Movement {
        if (units.isZero() || from.equals(to) || !kind.fits(from, to)) {
            throw new IllegalArgumentException("no %s of %s from %s to %s".formatted(kind, units, from, to));
        }
    }
}
