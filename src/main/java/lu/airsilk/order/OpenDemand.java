package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.order.demand.ComingGoods;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** What stores still wait for: read by those who buy and those who share. */
@ApplicationScoped
public class OpenDemand {

    /** The lines {@code l} that wait, for a statement that adds up those of all stores at once. */
    public static final String WAITING_LINES = "OrderLine l where l.accepted > l.allocated + l.cancelled"
            + " and l.order.state in (ACCEPTED, IN_FULFILMENT)";

    /** So many cases of such a line. */
    public static final String CASES =
            "cast(l.accepted as Long) - cast(l.allocated as Long) - cast(l.cancelled as Long)";

    private static final Set<Sku> NO_SKU = Set.of(Sku.of("0"));

    private static final int FETCHED_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /**
     * What stores wait for of a product.
     *
     * @param unitsPerCase of the largest pack that they ordered in
     */
    public record Wanted(Sku sku, long stores, Cases cases, long unitsPerCase) {

        /** As the database gives it. */
        Wanted(Sku sku, long stores, long cases, long unitsPerCase) {
            this(sku, stores, Cases.of(cases), unitsPerCase);
        }

        public long units() {
            return Math.multiplyExact(cases.value(), unitsPerCase);
        }
    }

    /**
     * By when a line that waits was promised, and with which flight.
     *
     * @param flight the id of the departure
     */
    public record Promised(LineRef line, String flight, LocalDate likely) {

        /** As the database gives it. */
        Promised(String order, int position, String flight, LocalDate likely) {
            this(new LineRef(new OrderNumber(order), position), flight, likely);
        }

        public FlightKey departure() {
            return FlightKey.of(flight);
        }
    }

    /** By when the lines that wait for these products are promised; what was cut is promised no more, and has no flight. */
    public Map<LineRef, Promised> promised(Collection<Sku> skus) {
        return skus.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l.order.number, l.position, l.promise.flight, l.promise.likely from "
                                        + WAITING_LINES
                                        + " and l.promise.flight is not null and l.promise.likely is not null"
                                        + " and l.sharedOutAt is null"
                                        + " and l.sku in :skus",
                                Promised.class)
                        .setParameter("skus", skus)
                        .getResultStream()
                        .collect(Collectors.toMap(Promised::line, Function.identity()));
    }

    /** These lines with all of their cases, also what is kept for them: none of it has come yet. */
    public List<DemandLine> kept(Collection<LineRef> lines) {
        Set<LineRef> wanted = Set.copyOf(lines);
        return lines.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select o.number, l.position, o.store, l.sku, l.unitsPerCase, l.accepted, l.cancelled,"
                                        + " o.wantedBy, " + ComingGoods.DAY + " from OrderLine l join l.order o"
                                        + " where o.number in :orders order by l.id",
                                Kept.class)
                        .setParameter(
                                "orders",
                                wanted.stream()
                                        .map(line -> line.order().number())
                                        .collect(Collectors.toSet()))
                        .getResultStream()
                        .map(Kept::line)
                        .filter(line -> wanted.contains(line.line()))
                        .toList();
    }

    /** A line as the database gives it. */
    private record Kept(
            String order,
            int position,
            StoreCode store,
            Sku sku,
            long unitsPerCase,
            Cases accepted,
            Cases cancelled,
            LocalDate wantedBy,
            @Nullable LocalDate expected) {

        DemandLine line() {
            return new DemandLine(
                    order,
                    position,
                    store,
                    sku,
                    unitsPerCase,
                    accepted,
                    Cases.ZERO,
                    cancelled,
                    wantedBy,
                    expected,
                    null);
        }
    }

    /** All that waits, by product. */
    public List<Wanted> byProduct() {
        return database.createQuery(
                        "select l.sku, count(distinct l.order.store), sum(" + CASES + "), max(l.unitsPerCase) from "
                                + WAITING_LINES + " group by l.sku",
                        Wanted.class)
                .getResultList();
    }

    /**
     * The lines that wait, in the order in which they were put in.
     *
     * @param skus only these products; all when empty
     * @param stores only these stores; all when empty
     */
    public List<DemandLine> lines(Collection<Sku> skus, Collection<StoreCode> stores) {
        return database.createQuery(
                        "select new lu.airsilk.order.DemandLine(o.number, l.position, o.store, l.sku, l.unitsPerCase,"
                                + " l.accepted, l.allocated, l.cancelled, o.wantedBy,"
                                + " case when l.sharedOutAt is null then " + ComingGoods.DAY
                                + " else l.rest.likely end,"
                                + " case when l.sharedOutAt is null then l.expectation.cases else l.rest.cases end)"
                                + " from OrderLine l join l.order o where l.accepted > l.allocated + l.cancelled"
                                + " and o.state in (ACCEPTED, IN_FULFILMENT)"
                                + " and (:everySku = true or l.sku in :skus)"
                                + " and (:everyStore = true or o.store in :stores) order by l.id",
                        DemandLine.class)
                .setParameter("everySku", skus.isEmpty())
                .setParameter("skus", skus.isEmpty() ? NO_SKU : skus)
                .setParameter("everyStore", stores.isEmpty())
                .setParameter("stores", stores.isEmpty() ? Set.of(new StoreCode("ZZ00")) : stores)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultList();
    }
}
