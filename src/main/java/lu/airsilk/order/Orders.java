package lu.airsilk.order;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** The store orders. */
@Repository
class Orders {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    void add(StoreOrder order) {
        database.persist(order);
    }

    void remove(StoreOrder draft) {
        database.remove(draft);
    }

    /** The order, for the eyes of this scope only: another store's order does not exist. */
    StoreOrder get(OrderNumber number, StoreScope scope) {
        return scope.bind(database.createQuery(
                        "select o from StoreOrder o left join fetch o.lines where o.number = :number and"
                                + StoreScope.condition("o.store"),
                        StoreOrder.class))
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.unknown", number));
    }

    /** The line with its order, locked: what is told of it comes one after another. */
    OrderLine lock(LineRef ref) {
        return database.createQuery(
                        "select l from OrderLine l join fetch l.order o where o.number = :number and l.position = :position",
                        OrderLine.class)
                .setParameter("number", ref.order().number())
                .setParameter("position", ref.position())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", ref));
    }

    void tell(OrderLine line, Reason why) {
        database.persist(new LineWhy(line, clock.instant(), why));
    }
}
