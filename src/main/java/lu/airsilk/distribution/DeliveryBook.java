package lu.airsilk.distribution;

import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.WaitingStore;

/** The deliveries, to be read: all of them at the hub, a store's own in the store. */
@ApplicationScoped
public class DeliveryBook {

    private static final Map<String, String> COLUMNS =
            Map.of("number", "d.number", "store", "d.store", "state", "d.state", "preparedAt", "d.preparedAt");

    private static final String WHERE = " where" + StoreScope.condition("d.store")
            + "and (:anyStore = true or d.store = :store) and (:anyState = true or d.state = :state)";

    private static final StoreCode NO_STORE = new StoreCode("ZZ00");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    SupplyBook supplies;

    /** A page of deliveries, the newest first. */
    @Allowed({HUB, STORE, ALLOCATION, AUDIT})
    public Page<DeliveryRow> rows(DeliverySearch search, Paging paging) {
        long total = bind(database.createQuery("select count(d) from Delivery d" + WHERE, Long.class), search)
                .getSingleResult();
        String rows = "select d, count(l), sum(l.units) from Delivery d join d.lines l" + WHERE + " group by d"
                + paging.orderBy(COLUMNS, "d.preparedAt desc", "d.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, Object[].class), search)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(DeliveryBook::row)
                        .toList());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, DeliverySearch search) {
        return actor.stores()
                .bind(query)
                .setParameter("anyStore", search.store().isEmpty())
                .setParameter("store", search.store().orElse(NO_STORE))
                .setParameter("anyState", search.state().isEmpty())
                .setParameter("state", search.state().orElse(DeliveryState.DRAFT));
    }

    private static DeliveryRow row(Object[] found) {
        Delivery delivery = (Delivery) found[0];
        return new DeliveryRow(
                delivery.number(),
                delivery.store(),
                delivery.state(),
                (Long) found[1],
                Units.of((Long) found[2]),
                delivery.preparedAt(),
                delivery.dispatchedAt(),
                delivery.confirmedAt());
    }

    /** The delivery with its lines; unknown when it is another store's. */
    @Allowed({HUB, STORE, ALLOCATION, AUDIT})
    public DeliverySheet sheet(DeliveryNumber number) {
        return actor.stores()
                .bind(database.createQuery(
                        "select d from Delivery d join fetch d.lines where d.number = :number and"
                                + StoreScope.condition("d.store"),
                        Delivery.class))
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(DeliverySheet::of)
                .orElseThrow(() -> Refused.unknown("delivery.unknown", number));
    }

    /** The stores for which goods lie at the hub that no delivery has yet. */
    @Allowed({HUB, AUDIT})
    public List<WaitingStore> waiting() {
        return supplies.waitingStores();
    }
}
