package lu.airsilk.distribution.delivery;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/** A delivery in a list. */
public record DeliveryRow(
        DeliveryNumber number,
        StoreCode store,
        DeliveryState state,
        long lines,
        Units units,
        Instant preparedAt,
        Optional<Instant> dispatchedAt,
        Optional<Instant> confirmedAt) {}
