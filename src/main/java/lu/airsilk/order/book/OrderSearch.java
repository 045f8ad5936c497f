package lu.airsilk.order.book;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.number.StoreCode;

/**
 * Which orders are wanted; what is empty does not matter.
 *
 * @param placedFrom put in on this day in Zhengzhou or later
 * @param placedUntil put in on this day or earlier
 */
public record OrderSearch(
        Optional<StoreCode> store,
        Optional<OrderState> state,
        Optional<LocalDate> placedFrom,
        Optional<LocalDate> placedUntil) {

    public static final OrderSearch ALL = new OrderSearch(Optional.empty(), Optional.empty());

    public OrderSearch(Optional<StoreCode> store, Optional<OrderState> state) {
        this(store, state, Optional.empty(), Optional.empty());
    }

    public OrderSearch placed(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new OrderSearch(store, state, from, until);
    }
}
