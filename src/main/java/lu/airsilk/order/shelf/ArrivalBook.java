package lu.airsilk.order.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.order.demand.ComingGoods;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.Sku;

/** What a store still waits for, line by line, by the day on which it is expected now. */
@ApplicationScoped
public class ArrivalBook {

    private static final String FROM = ComingGoods.FROM + "where c.day between :from and :until";

    private static final String ROW =
            "select new lu.airsilk.order.shelf.ArrivalRow(c.number, c.position, c.sku, c.cases,"
                    + " c.given, c.day, c.promised, c.flight, c.since)";

    private static final String LINE = "concat(c.number, '/', cast(c.position as String))";

    /** Earlier and later than all that is expected. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private static final Map<String, String> COLUMNS =
            Map.of("order", "c.number", "sku", "c.sku", "expected", "c.day", "flight", "c.flight");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the lines that are expected from one day to another, both included, the first expected first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public Page<ArrivalRow> rows(LocalDate from, LocalDate until, Paging paging) {
        String rows = ROW + FROM + paging.orderBy(COLUMNS, "c.day", "c.number, c.position, c.day, c.given");
        return new Page<>(
                query("select count(c.number)" + FROM, Long.class, from, until).getSingleResult(),
                query(rows, ArrivalRow.class, from, until)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /**
     * How many lines are expected in these days, and of how many products: one may stand in several orders, and a line of which
     * some come on another day has a row for each.
     *
     * @param lateLines of which a day is over and that are on no truck, each once; an order counts those on a truck too
     * @param lateProducts of these lines, as homes count them
     */
    public record Sum(long lines, long products, long lateLines, long lateProducts) {}

    /** What is expected from one day to another, both included, added up. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public Sum sum(LocalDate from, LocalDate until) {
        return query(
                        "select count(c.number), count(distinct c.sku), count(distinct " + late(LINE)
                                + "), count(distinct " + late("c.sku") + ")" + FROM,
                        Sum.class,
                        from,
                        until)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.CGO)))
                .getSingleResult();
    }

    private static String late(String what) {
        return "case when c.day < :today then " + what + " end";
    }

    /** The lines of one product that are still to come, the first expected first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public List<ArrivalRow> of(Sku sku) {
        return query(
                        ROW + FROM + " and c.sku = :sku order by c.day, c.number, c.position, c.given",
                        ArrivalRow.class,
                        FIRST_DAY,
                        LAST_DAY)
                .setParameter("sku", sku)
                .getResultList();
    }

    /** Cases of an order line that wait without a day. */
    public record Waiting(String order, int position, long cases) {}

    /** The lines of one product of which some wait for goods that have no day yet, the oldest order first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public List<Waiting> waiting(Sku sku) {
        return actor.stores()
                .query(
                        database,
                        "select o.number, l.position, " + ComingGoods.WITHOUT_DAY
                                + " from OrderLine l join l.order o where"
                                + " l.sku = :sku and o.state in (ACCEPTED, IN_FULFILMENT) and "
                                + ComingGoods.WITHOUT_DAY
                                + " > 0 and" + StoreScope.condition("o.store") + " order by o.id",
                        Waiting.class)
                .setParameter("sku", sku)
                .getResultList();
    }

    /** Units of an order line that are on a truck to the store, and the day on which it comes. */
    public record OnTruck(String order, int position, LocalDate there, long unitsPerCase, long units) {}

    /** The lines of one product of which some are on a truck, the first to come first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public List<OnTruck> onTruck(Sku sku) {
        return actor.stores()
                .query(
                        database,
                        "select o.number, l.position, " + ComingGoods.DAY + ", l.unitsPerCase, "
                                + ComingGoods.UNITS_ON_TRUCK
                                + " from OrderLine l join l.order o where l.sku = :sku and o.state = IN_FULFILMENT and "
                                + ComingGoods.UNITS_ON_TRUCK + " > 0 and " + ComingGoods.DAY + " is not null and"
                                + StoreScope.condition("o.store") + " order by " + ComingGoods.DAY + ", o.id",
                        OnTruck.class)
                .setParameter("sku", sku)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, LocalDate from, LocalDate until) {
        return actor.stores()
                .query(database, jpql, type)
                .setParameter("from", from)
                .setParameter("until", until);
    }
}
