package lu.airsilk.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.distribution.delivery.Delivery;
import lu.airsilk.distribution.delivery.TruckDue;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/** The trucks that are under way to the actor's stores. */
@ApplicationScoped
public class DeliveriesUnderway {

    /**
     * A truck with goods for a store.
     *
     * @param due when it should be at the door
     * @param late that time is over
     */
    public record Truck(String delivery, StoreCode store, Instant due, boolean late, long products, Units units) {}

    private record Load(Delivery delivery, Long products, Long units) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The first to arrive first. */
    public List<Truck> trucks() {
        List<Load> loads = actor.stores()
                .query(
                        database,
                        "select d, count(distinct l.sku), sum(l.units) from Delivery d join d.lines l where d.state ="
                                + " DISPATCHED and"
                                + StoreScope.condition("d.store") + " group by d order by d.dispatchedAt, d.id",
                        Load.class)
                .getResultList();
        Map<StoreCode, StoreRow> ours =
                stores.rows(loads.stream().map(load -> load.delivery().store()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return loads.stream().map(load -> truck(load, ours, now)).toList();
    }

    private static Truck truck(Load load, Map<StoreCode, StoreRow> stores, Instant now) {
        Delivery delivery = load.delivery();
        StoreRow store = Optional.ofNullable(stores.get(delivery.store())).orElseThrow();
        TruckDue due = TruckDue.of(delivery.dispatchedAt(), store, now).orElseThrow();
        return new Truck(
                delivery.number().number(),
                delivery.store(),
                due.at(),
                due.late(),
                load.products(),
                Units.of(load.units()));
    }
}
