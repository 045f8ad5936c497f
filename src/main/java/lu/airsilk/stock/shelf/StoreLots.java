package lu.airsilk.stock.shelf;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.StockRow;
import lu.airsilk.stock.lot.Lot;
import lu.airsilk.stock.till.SalesReport;
import org.jspecify.annotations.Nullable;

/** The lots on a store's shelves and in its back room, and what was noted of them there. */
@Repository
public class StoreLots {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(StoredEntity row) {
        database.persist(row);
    }

    /** What lies of a lot in the store. */
    public record Shelved(LotNumber lot, Sku sku, Optional<LocalDate> expiry, Units units) {

        Shelved(LotNumber lot, Sku sku, @Nullable LocalDate expiry, long units) {
            this(lot, sku, Optional.ofNullable(expiry), new Units(units));
        }
    }

    /** The lots of these products that the store has, the one that expires first before the others. */
    public Map<Sku, List<Shelved>> firstExpiring(StoreCode store, Collection<Sku> skus) {
        return database.createQuery(
                        "select new lu.airsilk.stock.shelf.StoreLots$Shelved(l.number, l.sku, l.expiry, b.units) from Balance b"
                                + " join Lot l on l.number = b.key.lot where b.key.place = :place and b.units > 0"
                                + " and l.sku in :skus order by l.expiry nulls last, l.number",
                        Shelved.class)
                .setParameter("place", Place.store(store))
                .setParameter("skus", skus)
                .getResultStream()
                .collect(Collectors.groupingBy(Shelved::sku));
    }

    /** The lots of these products, at least one, that the store has or had, by product, what came last before the others. */
    Map<Sku, List<StockRow>> had(StoreCode store, Collection<Sku> skus) {
        return database.createQuery(
                        "select b.key.place, l.sku, l.number, l.supplierLot, l.expiry, b.units from Balance b"
                                + " join Lot l on l.number = b.key.lot where b.key.place = :place and l.sku in :skus"
                                + " order by l.receivedAt desc, l.number desc",
                        Had.class)
                .setParameter("place", Place.store(store))
                .setParameter("skus", skus)
                .getResultStream()
                .map(Had::row)
                .collect(Collectors.groupingBy(StockRow::sku));
    }

    /** What lies of a lot where it once came, maybe nothing. */
    private record Had(
            Place place,
            Sku sku,
            LotNumber lot,
            @Nullable LotNumber printed,
            @Nullable LocalDate expiry,
            long units) {

        StockRow row() {
            return new StockRow(
                    place,
                    sku,
                    lot,
                    Optional.ofNullable(printed),
                    Optional.ofNullable(expiry),
                    new Units(units),
                    Units.ZERO,
                    Units.ZERO,
                    Optional.empty());
        }
    }

    /**
     * A movement of a lot into a store or out of it.
     *
     * @param by units, below zero when they went
     * @param soldOn the day that it tells of when it is a sale
     */
    public record Change(long by, Optional<LocalDate> soldOn) {

        Change(Place to, Place here, long units, @Nullable LocalDate soldOn) {
            this(to.equals(here) ? units : -units, Optional.ofNullable(soldOn));
        }

        boolean isSaleBefore(LocalDate day) {
            return soldOn.filter(day::isAfter).isPresent();
        }
    }

    /** All changes of these lots, at least one, in a store, the newest of each first. */
    Map<LotNumber, List<Change>> changes(Collection<LotNumber> lots, Place store) {
        Among these = Among.of("lot", lots);
        return these.bind(database.createQuery(
                        "select m.lot, m.toPlace, m.units, r.soldOn from LedgerEntry m left join SalesReport r on"
                                + " r.number = m.document where" + these.in("m.lot")
                                + "and (m.fromPlace = :store or m.toPlace = :store) order by m.id desc",
                        Tuple.class))
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, LotNumber.class),
                        Collectors.mapping(
                                row -> new Change(
                                        row.get(1, Place.class),
                                        store,
                                        row.get(2, Long.class),
                                        row.get(3, LocalDate.class)),
                                Collectors.toList())));
    }

    /** What the ledger shows of these lots, at least one, in a store now; nothing of what it does not know there. */
    Map<LotNumber, Units> shown(Collection<LotNumber> lots, Place store) {
        Among these = Among.of("lot", lots);
        return these.bind(database.createQuery(
                        "select b.key.lot, b.units from Balance b where b.key.place = :store and"
                                + these.in("b.key.lot"),
                        Tuple.class))
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, LotNumber.class), row -> Units.of(row.get(1, Long.class))));
    }

    /** What a store has told of a day: the first report, and what corrected it. */
    public List<SalesReport> told(StoreCode store, LocalDate day) {
        return database.createQuery(
                        "select r from SalesReport r where r.store = :store and r.soldOn = :day order by r.nth",
                        SalesReport.class)
                .setParameter("store", store)
                .setParameter("day", day)
                .getResultList();
    }

    /** The last day of which a store has told anything. */
    public Optional<LocalDate> lastTold(StoreCode store) {
        return Optional.ofNullable(
                database.createQuery("select max(r.soldOn) from SalesReport r where r.store = :store", LocalDate.class)
                        .setParameter("store", store)
                        .getSingleResult());
    }

    /** The units of each lot that these reports, at least one, have taken off the shelf and not brought back. */
    public Map<LotNumber, Units> taken(List<SalesReport> reports) {
        return database.createQuery(
                        "select e.lot, sum(case when e.toPlace = :sold then e.units else -e.units end) from LedgerEntry e"
                                + " where e.document in :reports group by e.lot",
                        Tuple.class)
                .setParameter("sold", Place.SOLD)
                .setParameter(
                        "reports", reports.stream().map(SalesReport::number).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, LotNumber.class), row -> Units.of(row.get(1, Long.class))));
    }

    /** The units of each product that these reports, at least one, come to together. */
    public Map<Sku, Long> sold(List<SalesReport> reports) {
        return database.createQuery(
                        "select s.sku, sum(s.units) from SoldUnits s where s.reportId in :reports group by s.sku",
                        Tuple.class)
                .setParameter("reports", reports.stream().map(SalesReport::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Sku.class), row -> row.get(1, Long.class)));
    }

    /** The lot; refused as unknown when there is none. */
    public Lot lot(LotNumber number) {
        return database.createQuery("select l from Lot l where l.number = :number", Lot.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("lot.unknown", number));
    }

    Optional<WasteNote> waste(String number) {
        return database.createQuery("select w from WasteNote w where w.number = :number", WasteNote.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether the store has counted the lot since: what it wrote off by mistake was found then. */
    boolean isCountedSince(WasteNote note) {
        return database.createQuery(
                                "select count(e) from LedgerEntry e where e.lot = :lot and e.kind = COUNT and e.recordedAt >= :since"
                                        + " and (e.fromPlace = :place or e.toPlace = :place)",
                                Long.class)
                        .setParameter("lot", note.lot())
                        .setParameter("since", note.notedAt())
                        .setParameter("place", Place.store(note.store()))
                        .getSingleResult()
                > 0;
    }

    /** Whether one of the lots of a count was counted once more, by a later one. */
    boolean isCountedAgain(List<CountBook.Row> counted) {
        CountBook.Row first = counted.getFirst();
        return database.createQuery(
                                "select count(e) from LedgerEntry e where e.lot in :lots and e.kind = COUNT"
                                        + " and e.document <> :number and e.recordedAt >= :since"
                                        + " and (e.fromPlace = :place or e.toPlace = :place)",
                                Long.class)
                        .setParameter(
                                "lots", counted.stream().map(CountBook.Row::lot).toList())
                        .setParameter("number", first.count())
                        .setParameter("since", first.at())
                        .setParameter("place", Place.store(first.store()))
                        .getSingleResult()
                > 0;
    }

    /** How many movements of a document were reversed. */
    long reversals(String document) {
        return database.createQuery(
                        "select count(e) from LedgerEntry e where e.document = :document and e.kind = REVERSAL",
                        Long.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    boolean isTakenBack(String number) {
        return database.createQuery("select t.number from WasteTakenBack t where t.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    public Optional<StoreTransfer> transfer(String number) {
        return database.createQuery("select t from StoreTransfer t where t.number = :number", StoreTransfer.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
