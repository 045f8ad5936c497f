package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.purchase.order.PurchaseLine;
import lu.airsilk.purchase.order.PurchaseOrder;
import lu.airsilk.purchase.order.PurchaseRow;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.PurchaseTurn;
import lu.airsilk.purchase.order.TurnRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;

/** The purchase orders, to be read by staff. */
@ApplicationScoped
public class PurchaseBook {

    private static final Map<String, String> COLUMNS =
            Map.of("number", "o.number", "supplier", "o.supplier", "state", "o.state", "madeAt", "o.madeAt");

    private static final String WHERE =
            " where (:anySupplier = true or o.supplier = :supplier) and (:anyState = true or o.state = :state)"
                    + " and (:all = true or exists (select i.id from SupplierInvoice i where i.order = o.number"
                    + " and i.state = DIFFERS))";

    /** Of a line: what comes, once the supplier has said it, else what is wanted. */
    private static final String COST =
            "(case when l.order.state in (ANSWERED, CONFIRMED, CONSIGNED, RECEIVED) then l.confirmed else l.ordered -"
                    + " l.cancelled end) * coalesce(l.answeredPrice, l.price)";

    private static final SupplierCode NO_SUPPLIER = new SupplierCode("ZZ00");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightSchedule schedule;

    /**
     * Which purchase orders are wanted; what is empty does not matter.
     *
     * @param disputed only those of which an invoice asks for another amount than has arrived, and nobody has decided it
     */
    public record Search(Optional<SupplierCode> supplier, Optional<PurchaseState> state, boolean disputed) {}

    /** A page of purchase orders, the newest first. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Page<PurchaseRow> rows(Search search, Paging paging) {
        long total = bind(database.createQuery("select count(o) from PurchaseOrder o" + WHERE, Long.class), search)
                .getSingleResult();
        List<PurchaseOrder> orders = bind(
                        database.createQuery(
                                "select o from PurchaseOrder o" + WHERE
                                        + paging.orderBy(COLUMNS, "o.madeAt desc", "o.id"),
                                PurchaseOrder.class),
                        search)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Sums> sums = sums(orders);
        return new Page<>(
                total,
                orders.stream()
                        .map(order -> row(order, sums.getOrDefault(order.id(), Sums.NONE)))
                        .toList());
    }

    /** What the lines of a purchase order add up to. */
    private record Sums(long order, long lines, long ordered, long confirmed, long consigned, BigDecimal cost) {

        static final Sums NONE = new Sums(0, 0, 0, 0, 0, BigDecimal.ZERO);
    }

    /** For the purchase orders that are shown only. */
    private Map<Long, Sums> sums(List<PurchaseOrder> orders) {
        return orders.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l.order.id, sum(case when l.ordered > l.cancelled then 1 else 0 end),"
                                        + " sum(l.ordered - l.cancelled), sum(l.confirmed),"
                                        + " sum(l.consigned), sum(" + COST
                                        + ") from PurchaseLine l where l.order in :orders group by"
                                        + " l.order.id",
                                Sums.class)
                        .setParameter("orders", orders)
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::order, Function.identity()));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Search search) {
        return query.setParameter("all", !search.disputed())
                .setParameter("anySupplier", search.supplier().isEmpty())
                .setParameter("supplier", search.supplier().orElse(NO_SUPPLIER))
                .setParameter("anyState", search.state().isEmpty())
                .setParameter("state", search.state().orElse(PurchaseState.DRAFT));
    }

    private static PurchaseRow row(PurchaseOrder order, Sums sums) {
        return new PurchaseRow(
                order.number(),
                order.supplier(),
                order.state(),
                sums.lines(),
                Cases.of(sums.ordered()),
                Cases.of(sums.confirmed()),
                Cases.of(sums.consigned()),
                Money.of(sums.cost(), order.currency()),
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
                .map(order -> PurchaseSheet.of(
                        order, order.flight().map(FlightKey::of).flatMap(schedule::find)))
                .orElseThrow(() -> Refused.unknown("purchase.unknown", number));
    }

    /** What was done with an order, step by step. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public List<TurnRow> turns(PurchaseOrderNumber number) {
        return database.createQuery(
                        "select t from PurchaseTurn t where t.orderNumber = :number order by t.id", PurchaseTurn.class)
                .setParameter("number", number.number())
                .getResultStream()
                .map(PurchaseTurn::row)
                .toList();
    }

    /**
     * Confirmed lines that are not wholly on consignments: what can be booked, the earliest to be shipped first. An answer
     * that finance has not agreed to yet confirms nothing.
     */
    @Allowed({Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<PurchaseLineFacts> toBook() {
        return database.createQuery(
                        "select l from PurchaseLine l join fetch l.order o where l.confirmed > l.consigned"
                                + " and o.state in (CONFIRMED, CONSIGNED)"
                                + " order by l.shipDay, l.id",
                        PurchaseLine.class)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(PurchaseLineFacts::of)
                .toList();
    }

    /** These lines as a booking needs them, whether cases of them are left or not; unknown ones are not in the answer. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<PurchaseLineFacts> facts(Collection<PurchaseLineRef> lines) {
        Set<PurchaseLineRef> wanted = Set.copyOf(lines);
        return lines.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select l from PurchaseLine l join fetch l.order o where o.number in :orders"
                                        + " order by l.id",
                                PurchaseLine.class)
                        .setParameter(
                                "orders",
                                lines.stream()
                                        .map(line -> line.order().number())
                                        .collect(Collectors.toSet()))
                        .getResultStream()
                        .filter(line -> wanted.contains(line.ref()))
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
}
