package lu.airsilk.order.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.StoreCode;

/**
 * An order without its lines.
 *
 * @param over by how much its month's budget is not enough, while it waits for its owner; empty for who reads no prices
 * @param returned why the owner gave it back
 */
public record OrderHead(
        OrderNumber number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        int revision,
        int version,
        String placedBy,
        Instant placedAt,
        Optional<Money> over,
        Optional<String> returned) {}
