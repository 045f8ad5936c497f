package lu.airsilk.order.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.demand.ExpectedNow;
import lu.airsilk.order.demand.LineWhy;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.follow.LateLines;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The orders, to be read: a store's own, all of them for staff. */
@ApplicationScoped
public class OrderBook {

    private static final Map<String, String> COLUMNS = Map.of(
            "number",
            "o.number",
            "store",
            "o.store",
            "wantedBy",
            "o.wantedBy",
            "state",
            "o.state",
            "placedAt",
            "o.placedAt");

    private static final String WHERE = " where" + StoreScope.condition("o.store")
            + "and (:anyStore = true or o.store = :store) and (:anyState = true or o.state in :states)"
            + " and o.placedAt >= :from and o.placedAt < :until"
            + " and (o.state <> DRAFT or exists (select 1 from OrderLine l where l.order = o))";

    /** Earlier and later than all orders. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private static final StoreCode NO_STORE = new StoreCode("ZZ00");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    OrderBudget budget;

    @Inject
    Clock clock;

    /** A page of orders, the newest first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<OrderRow> rows(OrderSearch search, Paging paging) {
        long total = query("select count(o) from StoreOrder o" + WHERE, Long.class, search)
                .getSingleResult();
        List<StoreOrder> orders = query(
                        "select o from StoreOrder o" + WHERE + paging.orderBy(COLUMNS, "o.placedAt desc", "o.id"),
                        StoreOrder.class,
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

    /** What the lines of an order add up to. */
    private record Sums(
            long order,
            long lines,
            long requested,
            long standing,
            long cancelled,
            long allocated,
            long late,
            long behind) {

        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

        long cases(OrderState state) {
            return switch (state) {
                case DRAFT, WAITING_OWNER, SUBMITTED -> requested;
                case ACCEPTED, IN_FULFILMENT, COMPLETED, CANCELLED -> standing;
            };
        }
    }

    /** For the orders that are shown only: a list of a million lines is not added up for a page. */
    private Map<Long, Sums> sums(List<StoreOrder> orders) {
        return orders.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l.order.id, count(l), sum(l.requested), sum(cast(l.accepted as Long) -"
                                        + " cast(l.cancelled as Long)), sum(l.cancelled), sum(l.allocated), sum(case when "
                                        + LateLines.LATE + " then 1L else 0L end), sum(case when " + LateLines.BEHIND
                                        + " then 1L else 0L end) from OrderLine l"
                                        + " where l.order in :orders group by l.order.id",
                                Sums.class)
                        .setParameter("orders", orders)
                        .setParameter("today", today())
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::order, Function.identity()));
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, OrderSearch search) {
        return actor.stores()
                .query(database, jpql, type)
                .setParameter("anyStore", search.store().isEmpty())
                .setParameter("store", search.store().orElse(NO_STORE))
                .setParameter("anyState", search.states().isEmpty())
                .setParameter("states", search.states().isEmpty() ? OrderState.UNDERWAY : search.states())
                .setParameter("from", start(search.placedFrom().orElse(FIRST_DAY)))
                .setParameter(
                        "until", start(search.placedUntil().orElse(LAST_DAY).plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.CGO).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private static OrderRow row(StoreOrder order, Sums sums) {
        boolean underway = OrderState.UNDERWAY.contains(order.state());
        return new OrderRow(
                order.number(),
                order.store(),
                order.wantedBy(),
                order.state(),
                sums.lines(),
                Cases.of(sums.cases(order.state())),
                Cases.of(sums.cancelled()),
                Cases.of(sums.allocated()),
                underway ? sums.late() : 0,
                underway ? sums.behind() : 0,
                order.placedAt());
    }

    /** The order with its lines and what was said of them; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public OrderSheet sheet(OrderNumber number) {
        StoreOrder order = actor.stores()
                .query(
                        database,
                        "select o from StoreOrder o left join fetch o.lines where o.number = :number and"
                                + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.unknown", number));
        Map<Long, List<OrderSheet.Told>> whys = whys(order);
        LocalDate today = today();
        return new OrderSheet(
                order.number(),
                order.store(),
                order.wantedBy(),
                order.state(),
                order.revision(),
                order.version(),
                order.placedAt(),
                budget.over(order),
                order.returnedBecause(),
                order.lines().stream()
                        .map(line -> line(line, today, whys.getOrDefault(line.id(), List.of())))
                        .toList());
    }

    private Map<Long, List<OrderSheet.Told>> whys(StoreOrder order) {
        return database.createQuery(
                        "select w from LineWhy w where w.lineId in (select l.id from OrderLine l where"
                                + " l.order = :order) order by w.id desc",
                        LineWhy.class)
                .setParameter("order", order)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(LineWhy::line, Collectors.mapping(OrderBook::told, Collectors.toList())));
    }

    private static OrderSheet.Told told(LineWhy why) {
        return new OrderSheet.Told(why.at(), why.reason());
    }

    private OrderSheet.Line line(OrderLine line, LocalDate today, List<OrderSheet.Told> whys) {
        return new OrderSheet.Line(
                line.ref(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.requested(),
                line.accepted(),
                line.allocated(),
                line.shipped(),
                line.pack().wholeCasesIn(line.receivedUnits()),
                line.cancelled(),
                line.receivedUnits(),
                line.settledUnits(),
                line.promise(),
                ExpectedNow.of(line, today),
                actor.isKeptFromPrices() ? FrozenPrice.NONE : line.price(),
                whys);
    }
}
