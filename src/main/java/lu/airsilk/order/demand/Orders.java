package lu.airsilk.order.demand;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.persistence.NewRows;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The store orders. */
@Repository
public class Orders {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    /** A line and what is to be said of it. */
    public record LineNews(OrderLine line, Reason why) {}

    /** The order, for the eyes of this scope only: another store's order does not exist. */
    public StoreOrder get(OrderNumber number, StoreScope scope) {
        return scope.query(
                        database,
                        "select o from StoreOrder o left join fetch o.lines where o.number = :number and"
                                + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.unknown", number));
    }

    /** The order, locked, for the eyes of this scope only: who changes it after another sees what the other did. */
    public StoreOrder lock(OrderNumber number, StoreScope scope) {
        boolean there = scope.query(
                        database,
                        "select o from StoreOrder o where o.number = :number and" + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
        if (!there) {
            throw Refused.unknown("order.unknown", number);
        }
        return get(number, scope);
    }

    /** The list in the making, locked: changes of one list come one after another. */
    public StoreOrder lockDraft(OrderNumber number, StoreScope scope) {
        StoreOrder order = lock(number, scope);
        order.requireDraft();
        return order;
    }

    /** The list that the store is filling. */
    public Optional<StoreOrder> draftOf(StoreCode store) {
        return database.createQuery("select o from StoreOrder o where o.draftOf = :store", StoreOrder.class)
                .setParameter("store", store.code())
                .getResultStream()
                .findFirst();
    }

    /** A store fills another list from now on; written at once, since it has one at a time. */
    public void putAside(StoreOrder list) {
        list.putAside();
        database.flush();
    }

    /** The store's order that was sent last. */
    public Optional<StoreOrder> lastOf(StoreCode store) {
        return database.createQuery(
                        "select o from StoreOrder o left join fetch o.lines where o.id = (select max(s.id) from"
                                + " StoreOrder s where s.store = :store and s.state not in (DRAFT, WAITING_OWNER, CANCELLED))",
                        StoreOrder.class)
                .setParameter("store", store)
                .getResultStream()
                .findFirst();
    }

    public void add(StoredEntity row) {
        database.persist(row);
    }

    /** The line with its order, locked: what is told of it comes one after another. */
    public OrderLine lock(LineRef ref) {
        return database.createQuery(
                        "select l from OrderLine l join fetch l.order o where o.number = :number and l.position ="
                                + " :position",
                        OrderLine.class)
                .setParameter("number", ref.order().number())
                .setParameter("position", ref.position())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", ref));
    }

    /** These orders with their lines, locked, by the time they were placed. */
    public List<StoreOrder> lock(List<OrderNumber> numbers) {
        return database.createQuery(
                        "select o from StoreOrder o join fetch o.lines where o.number in :numbers order by o.id",
                        StoreOrder.class)
                .setParameter(
                        "numbers", numbers.stream().map(OrderNumber::number).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The orders with lines that are promised by this flight and are not all there, locked, by the time they were placed. */
    public List<StoreOrder> lockPromisedBy(String flight) {
        List<OrderNumber> numbers = database.createQuery(
                        "select distinct o.number from OrderLine l join l.order o where l.promise.flight = :flight"
                                + " and l.arrivedOn is null and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)",
                        String.class)
                .setParameter("flight", flight)
                .getResultStream()
                .map(OrderNumber::new)
                .toList();
        return numbers.isEmpty() ? List.of() : lock(numbers);
    }

    /** Writes what was done to these orders and forgets them, so that thousands can be changed by one command. */
    public void letGo(List<StoreOrder> done) {
        database.flush();
        done.forEach(database::detach);
    }

    public void tell(OrderLine line, Reason why) {
        database.persist(new LineWhy(line, clock.instant(), why));
    }

    /** A line that is new has its number first. */
    public void tell(Stream<LineNews> news) {
        Instant now = clock.instant();
        database.flush();
        new NewRows(database).add(news.map(one -> new LineWhy(one.line(), now, one.why())));
    }
}
