package lu.airsilk.purchase.order;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Refused;

/** The purchase orders. */
@Repository
public class PurchaseOrders {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(PurchaseOrder order) {
        database.persist(order);
    }

    public void add(PurchaseTurn turn) {
        database.persist(turn);
    }

    public PurchaseOrder get(PurchaseOrderNumber number) {
        return database.createQuery(
                        "select o from PurchaseOrder o left join fetch o.lines where o.number = :number",
                        PurchaseOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("purchase.unknown", number));
    }

    boolean took(PurchaseOrderNumber number, PurchaseStep step) {
        return database.createQuery(
                                "select count(t) from PurchaseTurn t where t.orderNumber = :number and t.step = :step",
                                Long.class)
                        .setParameter("number", number.number())
                        .setParameter("step", step)
                        .getSingleResult()
                > 0;
    }

    /** These lines with their orders, locked: bookings and receipts of them come one after another. */
    public Map<PurchaseLineRef, PurchaseLine> lock(Collection<PurchaseLineRef> refs) {
        Map<String, Set<Integer>> positions = refs.stream()
                .collect(Collectors.groupingBy(
                        ref -> ref.order().number(),
                        TreeMap::new,
                        Collectors.mapping(PurchaseLineRef::position, Collectors.toSet())));
        Map<PurchaseLineRef, PurchaseLine> lines = new HashMap<>();
        positions.forEach((order, some) -> lock(order, some).forEach(line -> lines.put(line.ref(), line)));
        refs.forEach(ref -> Refused.unless(lines.containsKey(ref), "purchase.lineUnknown", ref));
        return lines;
    }

    private List<PurchaseLine> lock(String order, Set<Integer> positions) {
        return database.createQuery(
                        "select l from PurchaseLine l join fetch l.order o"
                                + " where o.number = :number and l.position in :positions order by l.id",
                        PurchaseLine.class)
                .setParameter("number", order)
                .setParameter("positions", positions)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
