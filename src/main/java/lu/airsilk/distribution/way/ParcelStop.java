package lu.airsilk.distribution.way;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;

/**
 * A stop of a parcel: what is known of its moment.
 *
 * @param flights with which it leaves; none at the other stops
 * @param silent whether it should have been by now, and nobody has said that it was
 */
record ParcelStop(
        Kind kind,
        List<FlightKey> flights,
        Optional<Instant> planned,
        Optional<Instant> estimated,
        Optional<Instant> actual,
        boolean silent) {

    /** The stops in the order of the way; the texts have a word for each. */
    enum Kind {
        LEFT,
        LANDED,
        CLEARED,
        AT_HUB,
        ON_TRUCK,
        IN_STORE
    }
}
