package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.till.SalesReport;

/** What stores have sold, to be read. */
@ApplicationScoped
public class SalesBook {

    /** What a reader can sort by. */
    private static final Map<String, String> COLUMNS =
            Map.of("number", "r.number", "store", "r.store", "day", "r.soldOn", "at", "r.reportedAt");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /**
     * A report in a list.
     *
     * @param products of how many it tells
     * @param units what they come to, and for a correction by how much it changes them: fewer than none when fewer were sold
     * @param correctsBecause why it corrects the one before it
     */
    public record Row(
            String number,
            StoreCode store,
            LocalDate day,
            String by,
            Instant at,
            long products,
            long units,
            Optional<String> correctsBecause) {}

    /** A page of the actor's reports, the newest first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.AUDIT})
    public Page<Row> rows(Paging paging) {
        long total = actor.stores()
                .query(
                        database,
                        "select count(r) from SalesReport r where" + StoreScope.condition("r.store"),
                        Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                rows(actor.stores()
                        .query(
                                database,
                                "select r from SalesReport r where" + StoreScope.condition("r.store")
                                        + paging.orderBy(COLUMNS, "r.reportedAt desc", "r.id"),
                                SalesReport.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList()));
    }

    /** One report; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.TILL, Role.ALLOCATION, Role.AUDIT})
    public Row row(String number) {
        return rows(actor.stores()
                        .query(
                                database,
                                "select r from SalesReport r where r.number = :number and"
                                        + StoreScope.condition("r.store"),
                                SalesReport.class)
                        .setParameter("number", number)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("sales.unknown", number));
    }

    /** What was sold by a report. */
    private record Sums(long report, long products, long units) {

        static final Sums NONE = new Sums(0, 0, 0);
    }

    private List<Row> rows(List<SalesReport> reports) {
        Map<Long, Sums> sums = sums(reports);
        return reports.stream()
                .map(report -> row(report, sums.getOrDefault(report.id(), Sums.NONE)))
                .toList();
    }

    /** For the reports that are shown only. */
    private Map<Long, Sums> sums(List<SalesReport> reports) {
        return reports.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select s.reportId, count(distinct s.sku), sum(s.units) from SoldUnits s"
                                        + " where s.reportId in :reports group by s.reportId",
                                Sums.class)
                        .setParameter(
                                "reports", reports.stream().map(SalesReport::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::report, Function.identity()));
    }

    private static Row row(SalesReport report, Sums sums) {
        return new Row(
                report.number(),
                report.store(),
                report.soldOn(),
                report.reportedBy(),
                report.reportedAt(),
                sums.products(),
                sums.units(),
                report.correctsBecause());
    }

    /** The units of a product. */
    private record OfProduct(Sku sku, long units) {}

    /** The units of a day. */
    private record OfDay(LocalDate day, long units) {}

    /** The units of a product that a store has sold on a day. */
    public record SoldOnDay(Sku sku, LocalDate day, long units) {}

    /** The units of each product that a store has sold on each of these days, both included; for the services of others. */
    public List<SoldOnDay> byDay(StoreCode store, LocalDate from, LocalDate until) {
        return database.createQuery(
                        "select s.sku, s.soldOn, sum(s.units) from SoldUnits s where s.store = :store and"
                                + " s.soldOn >= :from and s.soldOn <= :until group by s.sku, s.soldOn"
                                + " having sum(s.units) > 0",
                        SoldOnDay.class)
                .setParameter("store", store)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /**
     * What a store has sold in all on each of these days, both included, that it has told alone. A day that is told after
     * others that are not may hold what was sold on them too, as where a week is told at its end: it is no day's sales.
     */
    public LongSummaryStatistics unitsADay(StoreCode store, LocalDate from, LocalDate until) {
        Map<LocalDate, Long> told = database.createQuery(
                        "select s.soldOn, sum(s.units) from SoldUnits s where s.store = :store and s.soldOn >= :from"
                                + " and s.soldOn <= :until group by s.soldOn",
                        OfDay.class)
                .setParameter("store", store)
                .setParameter("from", from.minusDays(1))
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(OfDay::day, OfDay::units));
        return told.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from))
                .filter(day -> told.containsKey(day.getKey().minusDays(1)))
                .mapToLong(Map.Entry::getValue)
                .summaryStatistics();
    }

    /** The days since this one of which a store has told its sales. */
    @Allowed(Role.STORE)
    public List<LocalDate> told(StoreCode store, LocalDate from) {
        actor.stores().require(store);
        return database.createQuery(
                        "select distinct r.soldOn from SalesReport r where r.store = :store and r.soldOn >= :from",
                        LocalDate.class)
                .setParameter("store", store)
                .setParameter("from", from)
                .getResultList();
    }

    /** The units of one product that the actor's stores have sold on each day since then. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public Map<LocalDate, Units> byDay(Sku sku, LocalDate from) {
        return actor.stores()
                .query(
                        database,
                        "select s.soldOn, sum(s.units) from SoldUnits s where s.sku = :sku and s.soldOn >= :from and"
                                + StoreScope.condition("s.store") + " group by s.soldOn",
                        OfDay.class)
                .setParameter("sku", sku)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(OfDay::day, sum -> Units.of(sum.units())));
    }

    /** The units of each product on a store's shelves that have not expired on that day; for the services of others. */
    public Map<Sku, Units> shelved(StoreCode store, LocalDate today) {
        return database.createQuery(
                        "select l.sku, sum(b.units) from Balance b join Lot l on l.number = b.key.lot where"
                                + " b.key.place = :place and b.units >= 0 and (l.expiry is null or l.expiry >= :today)"
                                + " group by l.sku",
                        OfProduct.class)
                .setParameter("place", Place.store(store))
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(OfProduct::sku, sum -> Units.of(sum.units())));
    }
}
