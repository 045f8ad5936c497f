package lu.airsilk.distribution.delivery;
import lu.airsilk.distribution.DeliveryState;
import lu.airsilk.distribution.DeliveryNumber;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.Units;

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
