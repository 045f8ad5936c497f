package lu.airsilk.order;

import java.util.Optional;
import lu.airsilk.shared.StoreCode;

/** Which orders are wanted; what is empty does not matter. */
public record OrderSearch(Optional<StoreCode> store, Optional<OrderState> state) {

    public static final OrderSearch ALL = new OrderSearch(Optional.empty(), Optional.empty());
}
