package lu.airsilk.distribution.delivery;

import java.util.Optional;
import lu.airsilk.shared.number.StoreCode;

/** Which deliveries are wanted; what is empty does not matter. */
public record DeliverySearch(Optional<StoreCode> store, Optional<DeliveryState> state) {

    public static final DeliverySearch ALL = new DeliverySearch(Optional.empty(), Optional.empty());
}
