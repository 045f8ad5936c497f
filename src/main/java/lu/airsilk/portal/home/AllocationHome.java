package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.order.OpenDemand.Wanted;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

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

    @Inject
    OpenDemand demand;

    @Inject
    SupplyBook supplies;

    @Inject
    ProductDirectory products;

    @Inject
    ConsignmentBook consignments;

    /** The products that fall short by most cases. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<ShortProduct> shortProducts() {
        Map<Sku, Units> free = supplies.free(Set.of(SupplyKind.LOT, SupplyKind.CONSIGNMENT_LINE));
        List<Wanted> missing = demand.byProduct().stream()
                .filter(wish -> wish.units() > free(wish, free))
                .sorted(Comparator.comparingLong((Wanted wish) -> missing(wish, free))
                        .reversed()
                        .thenComparing(Wanted::sku))
                .limit(MOST)
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(missing.stream().map(Wanted::sku).toList());
        return missing.stream().map(wish -> product(wish, facts, free)).toList();
    }

    /** Cases, as the list shows them. */
    private static long missing(Wanted wish, Map<Sku, Units> free) {
        return wish.cases().value() - free(wish, free) / wish.unitsPerCase();
    }

    private static long free(Wanted wish, Map<Sku, Units> free) {
        return free.getOrDefault(wish.sku(), Units.ZERO).value();
    }

    private static ShortProduct product(Wanted wish, Map<Sku, ProductFacts> facts, Map<Sku, Units> free) {
        return new ShortProduct(
                wish.sku(),
                Optional.ofNullable(facts.get(wish.sku())).map(ProductFacts::names),
                wish.stores(),
                wish.cases().value(),
                free(wish, free) / wish.unitsPerCase());
    }

    /** What has left Europe and is not counted yet. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<ConsignmentRow> inAir() {
        return consignments.inAir();
    }
}
