package lu.airsilk.order.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.number.StoreCode;

/**
 * Which orders are wanted; what is empty does not matter.
 *
 * @param states any of them
 * @param placedFrom put in on this day in Zhengzhou or later
 * @param placedUntil put in on this day or earlier
 */
public record OrderSearch(
        Optional<StoreCode> store,
        Set<OrderState> states,
        Optional<LocalDate> placedFrom,
        Optional<LocalDate> placedUntil) {

    public static final OrderSearch ALL = new OrderSearch(Optional.empty(), Set.of());

    public OrderSearch {
        states = Set.copyOf(states);
    }

    public OrderSearch(Optional<StoreCode> store, Set<OrderState> states) {
        this(store, states, Optional.empty(), Optional.empty());
    }

    public OrderSearch placed(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new OrderSearch(store, states, from, until);
    }
}
