package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/** What stores still wait for: read by those who buy and those who share. */
@ApplicationScoped
public class OpenDemand {

    private static final Set<Sku> NO_SKU = Set.of(Sku.of("0"));

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /**
     * The lines that wait, in the order in which they were put in.
     *
     * @param skus only these products; all when empty
     * @param stores only these stores; all when empty
     */
    public List<DemandLine> lines(Collection<Sku> skus, Collection<StoreCode> stores) {
        return database.createQuery(
                        "select l from OrderLine l join fetch l.order o"
                                + " where l.accepted > l.allocated + l.cancelled"
                                + " and o.state in (ACCEPTED, IN_FULFILMENT)"
                                + " and (:everySku = true or l.sku in :skus)"
                                + " and (:everyStore = true or o.store in :stores) order by l.id",
                        OrderLine.class)
                .setParameter("everySku", skus.isEmpty())
                .setParameter("skus", skus.isEmpty() ? NO_SKU : skus)
                .setParameter("everyStore", stores.isEmpty())
                .setParameter("stores", stores.isEmpty() ? Set.of(new StoreCode("ZZ00")) : stores)
                .getResultStream()
                .map(OpenDemand::demand)
                .toList();
    }

    private static DemandLine demand(OrderLine line) {
        return new DemandLine(
                line.ref(),
                line.order().store(),
                line.sku(),
                line.pack(),
                line.open(),
                line.accepted(),
                line.order().wantedBy());
    }
}
