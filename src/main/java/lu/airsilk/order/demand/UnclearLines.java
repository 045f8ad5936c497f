package lu.airsilk.order.demand;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** The lines of lists that nobody could tell yet. */
@Repository
public class UnclearLines {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(UnclearLine line) {
        database.persist(line);
    }

    public void remove(UnclearLine line) {
        database.remove(line);
    }

    /** In the order in which they came. */
    public List<UnclearLine> of(StoreOrder order) {
        return database.createQuery(
                        "select u from UnclearLine u where u.orderId = :order order by u.id", UnclearLine.class)
                .setParameter("order", order.id())
                .getResultList();
    }

    /** One of the order's own; another's is unknown. */
    UnclearLine get(StoreOrder order, long id) {
        return Optional.ofNullable(database.find(UnclearLine.class, id))
                .filter(line -> line.isOf(order))
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", id));
    }
}
