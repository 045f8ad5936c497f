package lu.airsilk.distribution.delivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The deliveries. */
@Repository
class Deliveries {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(StoredEntity row) {
        database.persist(row);
    }

    /** The store's draft, locked. */
    Optional<Delivery> draftOf(StoreCode store) {
        return database.createQuery("select d from Delivery d where d.draftOf = :store", Delivery.class)
                .setParameter("store", store.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The lines of deliveries that have not left yet in which these reservations are. */
    List<DeliveryLine> prepared(Collection<Long> reservations) {
        return lines("l.reservationId in :ids", reservations);
    }

    /** The lines of deliveries that have not left yet which these holds keep back. */
    List<DeliveryLine> heldBy(Collection<Long> holds) {
        return lines("l.holdId in :ids", holds);
    }

    /** Those of these deliveries in which some line is held. */
    Set<Delivery> stillHeld(Collection<Delivery> some) {
        return database.createQuery(
                        "select distinct l.delivery from DeliveryLine l where l.delivery in :some and l.holdId is not null",
                        Delivery.class)
                .setParameter("some", some)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private List<DeliveryLine> lines(String condition, Collection<Long> ids) {
        return database.createQuery(
                        "select l from DeliveryLine l join fetch l.delivery d where d.state = DRAFT and " + condition
                                + " order by l.id",
                        DeliveryLine.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Lines were taken out: who has seen them must look again. */
    void changed(Delivery delivery) {
        database.lock(delivery, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The delivery, locked, for the eyes of this scope only: another store's delivery does not exist. */
    public Delivery lock(DeliveryNumber number, StoreScope scope) {
        return scope.query(
                        database,
                        "select d from Delivery d where d.number = :number and" + StoreScope.condition("d.store"),
                        Delivery.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("delivery.unknown", number));
    }
}
