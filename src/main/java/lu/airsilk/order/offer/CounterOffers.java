package lu.airsilk.order.offer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** The questions to stores. */
@Repository
class CounterOffers {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(CounterOffer offer) {
        database.persist(offer);
    }

    boolean isOpen(OrderLine line) {
        return database.createQuery("select count(f) from CounterOffer f where f.openLineId = :line", Long.class)
                        .setParameter("line", line.id())
                        .getSingleResult()
                > 0;
    }

    /** The question, locked, for the eyes of this scope only. */
    CounterOffer lock(long id, StoreScope scope) {
        return scope.query(
                        database,
                        "select f from CounterOffer f where f.id = :id and exists (select l from OrderLine l"
                                + " where l.id = f.lineId and" + StoreScope.condition("l.order.store") + ")",
                        CounterOffer.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("offer.unknown"));
    }

    /** The order's number and the line's position of a line. */
    LineRef line(long lineId) {
        return database.createQuery(
                        "select o.number, l.position from OrderLine l join l.order o where l.id = :line", Named.class)
                .setParameter("line", lineId)
                .getSingleResult()
                .line();
    }

    /** A line by the number of its order and its position. */
    private record Named(String order, int position) {

        LineRef line() {
            return new LineRef(new OrderNumber(order), position);
        }
    }

    /** Open questions whose deadline has passed. */
    List<Long> due(Instant now) {
        return database.createQuery(
                        "select f.id from CounterOffer f where f.state = OPEN and f.deadline <= :now order by f.id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }
}
