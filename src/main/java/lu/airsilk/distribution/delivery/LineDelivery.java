package lu.airsilk.distribution.delivery;

import java.time.Instant;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery brings of one order line and one lot.
 *
 * @param dispatchedAt when it left the hub, and {@code confirmedAt} when the store has taken it in
 */
public record LineDelivery(
        String number,
        StoreCode store,
        DeliveryState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant confirmedAt,
        LotNumber lot,
        long units) {}
