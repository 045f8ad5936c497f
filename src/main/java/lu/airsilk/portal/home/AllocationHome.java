package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** What those who share goods look at first: what there is too little of, and what is in the air. */
@ApplicationScoped
public class AllocationHome {

    private static final int MOST = 12;

    /**
     * A product that stores wait for more of than is free on consignments and at the hub.
     *
     * @param wanted cases that stores wait for
     * @param free cases that nobody has reserved, rounded down
     */
    public record ShortProduct(Sku sku, Optional<Names> names, long stores, long wanted, long free) {

        public long missing() {
            return wanted - free;
        }
    }

    /** Cases that stores have ordered, were given and gave up, and the largest of the packs that they ordered in. */
    private record Demand(Sku sku, Long stores, Long accepted, Long allocated, Long cancelled, Long unitsPerCase) {

        long units() {
            Cases open = Cases.of(accepted).minus(Cases.of(allocated)).minus(Cases.of(cancelled));
            return Math.multiplyExact(open.value(), unitsPerCase);
        }
    }

    private record Free(Sku sku, Long units) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ProductDirectory products;

    @Inject
    ConsignmentBook consignments;

    /** The products that fall short by most cases. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<ShortProduct> shortProducts() {
        Map<Sku, Long> free = free();
        List<Demand> missing = demand().stream()
                .filter(wish -> wish.units() > free.getOrDefault(wish.sku(), 0L))
                .sorted(Comparator.comparingLong((Demand wish) -> missing(wish, free))
                        .reversed()
                        .thenComparing(Demand::sku))
                .limit(MOST)
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(missing.stream().map(Demand::sku).toList());
        return missing.stream().map(wish -> product(wish, facts, free)).toList();
    }

    /** Cases, as the list shows them. */
    private static long missing(Demand wish, Map<Sku, Long> free) {
        return wish.units() / wish.unitsPerCase() - free.getOrDefault(wish.sku(), 0L) / wish.unitsPerCase();
    }

    private static ShortProduct product(Demand wish, Map<Sku, ProductFacts> facts, Map<Sku, Long> free) {
        return new ShortProduct(
                wish.sku(),
                Optional.ofNullable(facts.get(wish.sku())).map(ProductFacts::names),
                wish.stores(),
                wish.units() / wish.unitsPerCase(),
                free.getOrDefault(wish.sku(), 0L) / wish.unitsPerCase());
    }

    private List<Demand> demand() {
        return database.createQuery(
                        "select l.sku, count(distinct o.store), sum(l.accepted), sum(l.allocated), sum(l.cancelled),"
                                + " max(l.unitsPerCase)"
                                + " from OrderLine l join l.order o where o.state in (ACCEPTED, IN_FULFILMENT)"
                                + " and l.accepted > l.allocated + l.cancelled group by l.sku",
                        Demand.class)
                .getResultList();
    }

    private Map<Sku, Long> free() {
        return database.createQuery(
                        "select s.sku, sum(s.quantity - s.held - s.reserved) from SupplySource s"
                                + " where s.kind in (LOT, CONSIGNMENT_LINE) group by s.sku",
                        Free.class)
                .getResultStream()
                .collect(Collectors.toMap(Free::sku, Free::units));
    }

    /** What has left Europe and is not counted yet. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<ConsignmentRow> inAir() {
        return consignments.inAir();
    }
}
