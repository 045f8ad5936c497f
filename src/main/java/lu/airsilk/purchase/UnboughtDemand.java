package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/** The products that stores wait for, of which nothing is free and nothing is being bought. */
@ApplicationScoped
public class UnboughtDemand {

    /** Which order lines {@code l} ask for such products; the buyer's home counts by the same words. */
    public static final String WHERE = "l.accepted > l.allocated + l.cancelled"
            + " and l.order.state in (ACCEPTED, IN_FULFILMENT)"
            + " and not exists (select s.id from SupplySource s where s.sku = l.sku"
            + " and s.quantity > s.held + s.claimed)"
            + " and not exists (select p.id from PurchaseLine p where p.sku = l.sku and p.ordered > p.cancelled"
            + " and p.order.state in (DRAFT, SUBMITTED, APPROVED, SENT, ANSWERED))";

    /** So many products are shown at once. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    OpenDemand demand;

    @Inject
    PriceDirectory prices;

    /**
     * What stores want of one product, and who sells it.
     *
     * @param supplier whose price is in force; empty when nobody's is
     * @param lines what waits, at least one
     */
    public record Row(Sku sku, Optional<SupplierCode> supplier, List<DemandLine> lines) {}

    /** By product. */
    @Allowed(Role.BUYER)
    public List<Row> rows() {
        List<Sku> skus = database.createQuery(
                        "select distinct l.sku from OrderLine l where " + WHERE + " order by l.sku", Sku.class)
                .setMaxResults(MOST)
                .getResultList();
        if (skus.isEmpty()) {
            return List.of();
        }
        Map<Sku, SupplierCode> sellers = prices.suppliersOf(skus);
        return demand.lines(skus, List.of()).stream()
                .collect(Collectors.groupingBy(DemandLine::sku, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Row(one.getKey(), Optional.ofNullable(sellers.get(one.getKey())), one.getValue()))
                .toList();
    }
}
