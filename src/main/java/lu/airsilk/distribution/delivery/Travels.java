package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.TravelMemory;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.SupplyBook;

/** Tells what the goods of a delivery have behind them, so that it is learnt from. */
@ApplicationScoped
class Travels {

    @Inject
    TravelMemory memory;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    LotBook lots;

    @Inject
    SupplyBook supplies;

    /** A truck leaves with goods that waited for it; those that waited longest tell how long. */
    void left(Delivery delivery) {
        delivery.dispatchedAt()
                .ifPresent(at -> ready(delivery)
                        .ifPresent(since -> memory.reached(Waypoint.DISPATCHED, since, at, party(delivery))));
    }

    /** The store has said what came. */
    void arrived(Delivery delivery) {
        delivery.dispatchedAt()
                .ifPresent(left -> delivery.confirmedAt()
                        .ifPresent(at -> memory.received(stores.row(delivery.store()), left, at, party(delivery))));
    }

    /** Goods wait for a truck once they are at the hub and reserved for the store. */
    private Optional<Instant> ready(Delivery delivery) {
        Map<Long, Instant> reserved = supplies.reservedAt(
                delivery.lines().stream().map(DeliveryLine::reservation).toList());
        Map<LotNumber, LotRow> there =
                lots.lots(delivery.lines().stream().map(DeliveryLine::lot).collect(Collectors.toSet()));
        return delivery.lines().stream()
                .filter(line -> reserved.containsKey(line.reservation()) && there.containsKey(line.lot()))
                .map(line -> later(
                        Objects.requireNonNull(reserved.get(line.reservation())),
                        Objects.requireNonNull(there.get(line.lot())).receivedAt()))
                .min(Comparator.naturalOrder());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private TravelMemory.Party party(Delivery delivery) {
        Set<Storage> storages =
                products
                        .facts(delivery.lines().stream().map(DeliveryLine::sku).collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .map(ProductFacts::storage)
                        .collect(Collectors.toSet());
        return TravelMemory.Party.ofHub(delivery.number().number(), storages);
    }
}
