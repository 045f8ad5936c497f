package lu.airsilk.distribution.delivery;

import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.ASSISTANT;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.OWNER;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.WaitingStore;

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
    @Allowed({HUB, STORE, ASSISTANT, OWNER, ALLOCATION, AUDIT})
    public Page<DeliveryRow> rows(DeliverySearch search, Paging paging) {
        long total = query("select count(d) from Delivery d" + WHERE, Long.class, search)
                .getSingleResult();
        List<Delivery> deliveries = query(
                        "select d from Delivery d" + WHERE + paging.orderBy(COLUMNS, "d.preparedAt desc", "d.id"),
                        Delivery.class,
                        search)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Sums> sums = sums(deliveries);
        return new Page<>(
                total,
                deliveries.stream()
                        .map(delivery -> row(delivery, sums.getOrDefault(delivery.id(), Sums.NONE)))
                        .toList());
    }

    /** What the lines of a delivery add up to. */
    private record Sums(long delivery, long lines, long units) {

        static final Sums NONE = new Sums(0, 0, 0);
    }

    /** For the deliveries that are shown only. */
    private Map<Long, Sums> sums(List<Delivery> deliveries) {
        return deliveries.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l.delivery.id, count(l), sum(l.units) from DeliveryLine l"
                                        + " where l.delivery in :deliveries group by l.delivery.id",
                                Sums.class)
                        .setParameter("deliveries", deliveries)
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::delivery, Function.identity()));
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, DeliverySearch search) {
        return actor.stores()
                .query(database, jpql, type)
                .setParameter("anyStore", search.store().isEmpty())
                .setParameter("store", search.store().orElse(NO_STORE))
                .setParameter("anyState", search.state().isEmpty())
                .setParameter("state", search.state().orElse(DeliveryState.DRAFT));
    }

    private static DeliveryRow row(Delivery delivery, Sums sums) {
        return new DeliveryRow(
                delivery.number(),
                delivery.store(),
                delivery.state(),
                sums.lines(),
                Units.of(sums.units()),
                delivery.preparedAt(),
                delivery.dispatchedAt(),
                delivery.confirmedAt());
    }

    /** The delivery with its lines; unknown when it is another store's. */
    @Allowed({HUB, STORE, ASSISTANT, OWNER, ALLOCATION, AUDIT})
    public DeliverySheet sheet(DeliveryNumber number) {
        return actor.stores()
                .query(
                        database,
                        "select d from Delivery d join fetch d.lines where d.number = :number and"
                                + StoreScope.condition("d.store"),
                        Delivery.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(delivery -> DeliverySheet.of(delivery, corrections(number)))
                .map(sheet -> actor.stores().all() ? sheet : sheet.forStore())
                .orElseThrow(() -> Refused.unknown("delivery.unknown", number));
    }

    private List<DeliverySheet.Correction> corrections(DeliveryNumber number) {
        return database.createQuery(
                        "select c from DeliveryCorrection c where c.delivery = :number order by c.correctedAt,"
                                + " c.position",
                        DeliveryCorrection.class)
                .setParameter("number", number.number())
                .getResultStream()
                .map(DeliveryCorrection::row)
                .toList();
    }

    /** The deliveries that an order line is in, lot by lot, the first to leave first; none of another store's. */
    @Allowed({HUB, STORE, ASSISTANT, OWNER, ALLOCATION, AUDIT})
    public List<LineDelivery> ofLine(LineRef line) {
        return actor.stores()
                .query(
                        database,
                        "select new lu.airsilk.distribution.delivery.LineDelivery(d.number, d.store, d.state, d.dispatchedAt,"
                                + " d.confirmedAt, l.lot, sum(l.units)) from DeliveryLine l join l.delivery d"
                                + " where l.orderLine = :line and d.state <> CANCELLED and"
                                + StoreScope.condition("d.store")
                                + " group by d.id, d.number, d.store, d.state, d.dispatchedAt, d.confirmedAt, l.lot order by"
                                + " d.id, l.lot",
                        LineDelivery.class)
                .setParameter("line", line.toString())
                .getResultList();
    }

    /** The stores for which goods lie at the hub that no delivery has yet. */
    @Allowed({HUB, AUDIT})
    public List<WaitingStore> waiting() {
        return supplies.waitingStores();
    }
}
