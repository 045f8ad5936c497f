package lu.airsilk.distribution.delivery;

import java.time.Instant;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery brings of one order line.
 *
 * @param units of all lots together
 */
public record LineDelivery(
        String number,
        StoreCode store,
        DeliveryState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant confirmedAt,
        long units) {}
