package lu.airsilk.order.follow;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.number.StoreCode;

/** An order without its lines. */
public record OrderHead(
        OrderNumber number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        int revision,
        int version,
        String placedBy,
        Instant placedAt) {}
