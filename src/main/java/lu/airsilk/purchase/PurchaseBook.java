package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

/** The purchase orders, to be read by staff. */
@ApplicationScoped
public class PurchaseBook {

    private static final Map<String, String> COLUMNS =
            Map.of("number", "o.number", "supplier", "o.supplier", "state", "o.state", "madeAt", "o.madeAt");

    private static final String WHERE =
            " where (:anySupplier = true or o.supplier = :supplier) and (:anyState = true or o.state = :state)";

    private static final SupplierCode NO_SUPPLIER = new SupplierCode("ZZ00");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Which purchase orders are wanted; what is empty does not matter. */
    public record Search(Optional<SupplierCode> supplier, Optional<PurchaseState> state) {}

    /** A page of purchase orders, the newest first. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Page<PurchaseRow> rows(Search search, Paging paging) {
        long total = bind(database.createQuery("select count(o) from PurchaseOrder o" + WHERE, Long.class), search)
                .getSingleResult();
        String rows = "select o, count(l), sum(l.ordered), sum(l.confirmed), sum(l.consigned)"
                + " from PurchaseOrder o join o.lines l" + WHERE + " group by o"
                + paging.orderBy(COLUMNS, "o.madeAt desc", "o.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, Object[].class), search)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(PurchaseBook::row)
                        .toList());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Search search) {
        return query.setParameter("anySupplier", search.supplier().isEmpty())
                .setParameter("supplier", search.supplier().orElse(NO_SUPPLIER))
                .setParameter("anyState", search.state().isEmpty())
                .setParameter("state", search.state().orElse(PurchaseState.DRAFT));
    }

    private static PurchaseRow row(Object[] found) {
        PurchaseOrder order = (PurchaseOrder) found[0];
        return new PurchaseRow(
                order.number(),
                order.supplier(),
                order.state(),
                (Long) found[1],
                Cases.of((Long) found[2]),
                Cases.of((Long) found[3]),
                Cases.of((Long) found[4]),
                order.madeAt());
    }

    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public PurchaseSheet sheet(PurchaseOrderNumber number) {
        return database.createQuery(
                        "select o from PurchaseOrder o join fetch o.lines where o.number = :number",
                        PurchaseOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(PurchaseSheet::of)
                .orElseThrow(() -> Refused.unknown("purchase.unknown", number));
    }

    /** Confirmed lines that are not wholly on consignments: what can be booked, the earliest to be shipped first. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<PurchaseLineFacts> toBook() {
        return database.createQuery(
                        "select l from PurchaseLine l join fetch l.order o where l.confirmed > l.consigned"
                                + " order by l.shipDay, l.id",
                        PurchaseLine.class)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(PurchaseLineFacts::of)
                .toList();
    }

    /** What a case of these lines costs. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Map<PurchaseLineRef, Money> prices(Collection<PurchaseLineRef> lines) {
        Set<String> orders = lines.stream().map(line -> line.order().number()).collect(Collectors.toSet());
        Set<PurchaseLineRef> wanted = Set.copyOf(lines);
        return orders.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l from PurchaseLine l join fetch l.order o where o.number in :orders",
                                PurchaseLine.class)
                        .setParameter("orders", orders)
                        .getResultStream()
                        .filter(line -> wanted.contains(line.ref()))
                        .collect(Collectors.toMap(PurchaseLine::ref, PurchaseLine::price));
    }

    /** Which product each of these lines buys; unknown lines are not in the answer. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Map<PurchaseLineRef, Sku> skus(Collection<PurchaseLineRef> lines) {
        Set<PurchaseLineRef> wanted = Set.copyOf(lines);
        return lines.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l from PurchaseLine l join fetch l.order o where o.number in :orders",
                                PurchaseLine.class)
                        .setParameter(
                                "orders",
                                lines.stream()
                                        .map(line -> line.order().number())
                                        .collect(Collectors.toSet()))
                        .getResultStream()
                        .filter(line -> wanted.contains(line.ref()))
                        .collect(Collectors.toMap(PurchaseLine::ref, PurchaseLine::sku));
    }
}
