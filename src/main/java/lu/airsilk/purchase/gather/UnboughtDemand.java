package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** What is still to be bought: cases that stores wait for and that are neither bought, in the air nor free at the hub. */
@ApplicationScoped
public class UnboughtDemand {

    /** Already being bought and not yet on a consignment: what is ordered until the supplier has said what comes. */
    private static final String BOUGHT = "select sum(case when p.order.state in (DRAFT, SUBMITTED, APPROVED, SENT)"
            + " then cast(p.ordered as Long) - cast(p.cancelled as Long) else cast(p.confirmed as Long) end"
            + " - cast(p.consigned as Long)) from PurchaseLine p where p.sku = l.sku and p.order.state <> CANCELLED";

    private static final String MISSING = "sum(" + OpenDemand.CASES + ") - coalesce((" + BOUGHT + "), 0L) - coalesce("
            + SupplyBook.freeCases("l.sku") + ", 0L) + " + SupplyBook.boughtAndReserved("l.sku");

    private static final String OF_WAITING_LINES = " from " + OpenDemand.WAITING_LINES;

    private static final String BY_PRODUCT = " group by l.sku having " + MISSING + " > 0";

    /** How many products are to be bought; the buyer's home counts by the same words. */
    public static final String COUNT =
            "select count(m.sku) from (select l.sku as sku" + OF_WAITING_LINES + BY_PRODUCT + ") m";

    /** So many products are shown at once. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    OpenDemand demand;

    @Inject
    PriceDirectory prices;

    @Inject
    SupplyBook supplies;

    /** Cases of a product. */
    private record Missing(Sku sku, long cases) {}

    /** Cases of a product on an air waybill that are nobody's yet. */
    public record Carried(String awb, Cases cases) {}

    /**
     * What is to be bought of one product, and who sells it.
     *
     * @param supplier whose price is in force; empty when nobody's is
     * @param missing cases to be bought, at least one
     * @param lines of stores that wait for these cases, at least one
     * @param carried what is booked or flies already and is not shared out; others wait for it
     */
    public record Row(
            Sku sku, Optional<SupplierCode> supplier, Cases missing, List<DemandLine> lines, List<Carried> carried) {

        /** The day on which the first of these lines is wanted. */
        public LocalDate firstDay() {
            return lines.stream()
                    .map(DemandLine::wantedBy)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    /** What is wanted first comes first; of more than are shown what is wanted last is left out. */
    @Allowed(Role.BUYER)
    public List<Row> rows() {
        SortedMap<Sku, Cases> missing =
                byProduct(missing("", "min(l.order.wantedBy), l.sku").setMaxResults(MOST));
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<Sku, SupplierCode> sellers = prices.suppliersOf(missing.keySet());
        Map<Sku, List<DemandLine>> waiting =
                demand.lines(missing.keySet(), List.of()).stream().collect(Collectors.groupingBy(DemandLine::sku));
        Map<Sku, List<Carried>> carried = carried(missing.keySet());
        return missing.entrySet().stream()
                .filter(one -> waiting.containsKey(one.getKey()))
                .map(one -> new Row(
                        one.getKey(),
                        Optional.ofNullable(sellers.get(one.getKey())),
                        one.getValue(),
                        waitingFor(one.getValue(), Objects.requireNonNull(waiting.get(one.getKey()))),
                        carried.getOrDefault(one.getKey(), List.of())))
                .sorted(Comparator.comparing(Row::firstDay))
                .toList();
    }

    /** What consignments bring of these products and nobody has a share of, by air waybill. */
    private Map<Sku, List<Carried>> carried(Collection<Sku> skus) {
        return supplies.supplies(skus, Set.of(SupplyKind.CONSIGNMENT_LINE)).stream()
                .filter(row -> !row.pack().wholeCasesIn(row.free()).isZero())
                .collect(Collectors.groupingBy(
                        SupplyRow::sku,
                        Collectors.mapping(
                                row -> new Carried(
                                        row.reference()
                                                .substring(0, row.reference().lastIndexOf('/')),
                                        row.pack().wholeCasesIn(row.free())),
                                Collectors.toList())));
    }

    /**
     * The lines that wait for so many cases, when all others are served: who wants it first is served first of what is there or
     * bought already, so these are the lines that want it last. At least one when any waits.
     *
     * @param waiting all lines that wait for the product
     */
    static List<DemandLine> waitingFor(Cases cases, List<DemandLine> waiting) {
        List<DemandLine> last = new ArrayList<>();
        Cases left = cases;
        for (DemandLine line :
                waiting.stream().sorted(DemandLine.FIRST_WANTED.reversed()).toList()) {
            if (left.isZero()) {
                break;
            }
            last.addFirst(line);
            left = left.minus(left.min(line.open()));
        }
        return List.copyOf(last);
    }

    /** What is to be bought of these products, in the order of their numbers; none is zero. */
    public SortedMap<Sku, Cases> missing(Collection<Sku> skus) {
        return skus.isEmpty()
                ? new TreeMap<>()
                : byProduct(missing(" and l.sku in :skus", "l.sku").setParameter("skus", skus));
    }

    private TypedQuery<Missing> missing(String which, String order) {
        return database.createQuery(
                "select l.sku, " + MISSING + OF_WAITING_LINES + which + BY_PRODUCT + " order by " + order,
                Missing.class);
    }

    private static SortedMap<Sku, Cases> byProduct(TypedQuery<Missing> missing) {
        return missing.getResultStream()
                .collect(Collectors.toMap(Missing::sku, one -> Cases.of(one.cases()), Cases::plus, TreeMap::new));
    }
}
