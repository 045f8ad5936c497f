package lu.airsilk.flight.transit;

import java.util.Set;
import lu.airsilk.shared.Storage;

/**
 * Goods that go a leg together.
 *
 * @param reference of the waybill or the delivery that they go with
 * @param storages the temperatures of those that are among them
 */
public record Travellers(String reference, TransitRoute route, Set<Storage> storages) {

    public Travellers {
        storages = Set.copyOf(storages);
    }
}
