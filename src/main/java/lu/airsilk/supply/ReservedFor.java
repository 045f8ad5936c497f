package lu.airsilk.supply;

import java.util.Optional;
import lu.airsilk.shared.number.StoreCode;

/**
 * Whom a reservation is for.
 *
 * @param orderLine the store's order line, such as {@code SO-26-000012/1}
 * @param run the allocation run that decided it; empty when it was kept by rule when the order was sent
 */
public record ReservedFor(String orderLine, StoreCode store, Optional<String> run) {}
