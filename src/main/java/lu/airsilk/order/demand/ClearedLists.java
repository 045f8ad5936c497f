package lu.airsilk.order.demand;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.persistence.Repository;

/** What lists held before they were emptied. */
@Repository
public class ClearedLists {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    /** Somebody has emptied the list; an empty one keeps what it held before. */
    public void keep(StoreOrder order, String by, DraftChange cleared) {
        if (!cleared.changesNothing()) {
            all(order)
                    .ifPresentOrElse(
                            kept -> kept.again(by, clock.instant(), cleared),
                            () -> database.persist(new ClearedList(order, by, clock.instant(), cleared)));
        }
    }

    /** What was in the list, for {@link ClearedList#KEPT}. */
    public Optional<ClearedList> of(StoreOrder order) {
        return all(order).filter(kept -> kept.at().plus(ClearedList.KEPT).isAfter(clock.instant()));
    }

    /** It is in the list again. */
    public void undone(StoreOrder order, DraftChange change) {
        all(order).filter(kept -> kept.change().lines().equals(change.lines())).ifPresent(database::remove);
    }

    private Optional<ClearedList> all(StoreOrder order) {
        return database.createQuery("select c from ClearedList c where c.orderId = :order", ClearedList.class)
                .setParameter("order", order.id())
                .getResultStream()
                .findFirst();
    }
}
