package lu.airsilk.order.book;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.StoreCode;

/** An order in a list of orders; cases of all its lines. */
public record OrderItemJson(
        String number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        long products,
        Cases asked,
        Cases allocated,
        Instant placedAt) {

    static OrderItemJson of(OrderRow row) {
        return new OrderItemJson(
                row.number().number(),
                row.store(),
                row.wantedBy(),
                row.state(),
                row.products(),
                row.asked(),
                row.allocated(),
                row.placedAt());
    }
}
