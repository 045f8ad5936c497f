package lu.airsilk.stock.hold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/**
 * A store that has units of lots, or gets some.
 *
 * @param coming those on trucks to it
 * @param deliveries that bring them
 * @param told since when it knows of the recall; empty while it does not know of each of these lots
 */
public record ConcernedStore(
        StoreCode store, Units there, Units coming, List<String> deliveries, Optional<Instant> told) {

    public ConcernedStore {
        deliveries = List.copyOf(deliveries);
    }
}
