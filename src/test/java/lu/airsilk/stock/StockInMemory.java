package lu.airsilk.stock;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyInMemory;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyOpening;
import lu.airsilk.testbed.Schema;
import org.hibernate.SessionFactory;

/** The services of the stock, wired by hand to the migrated H2 database in memory; not for two threads at once. */
public final class StockInMemory implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");
    static final StoreCode KAIFENG = new StoreCode("KF01");
    static final StoreCode LUOYANG = new StoreCode("LY01");
    static final Sku BORDEAUX = new Sku("FR-BORDEAUX-6");
    static final PackSize CASE_OF_SIX = new PackSize(6);

    /** Made once for all tests of the stock; ends with the process. */
    private static final SessionFactory FACTORY = Schema.migrated();

    private static final AtomicLong NUMBER = new AtomicLong();

    public final EntityManager database;
    final Balances balances = new Balances();
    public final Supply supply;
    public final SupplyBook book;
    final LotBook lots = new LotBook();
    public final Ledger ledger = new Ledger();

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    public StockInMemory() {
        database = FACTORY.createEntityManager();
        Stamps stamps = new Stamps() {
            @Override
            public Stamp now() {
                return new Stamp("hub", Optional.empty(), NOW);
            }
        };
        SupplyInMemory supplied = new SupplyInMemory(database, stamps);
        supply = supplied.supply;
        book = supplied.book;
        balances.database = lots.database = database;
        balances.stamps = stamps;
        ledger.balances = balances;
        ledger.supply = supplied.ofLots;
        ledger.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ledger.numbers = new Numbers() {
            @Override
            public List<String> next(String kind, int many) {
                return Stream.generate(() -> "%s-26-%06d".formatted(kind, NUMBER.incrementAndGet()))
                        .limit(many)
                        .toList();
            }
        };
        command(() -> openStores());
    }

    private boolean openStores() {
        return Stream.of(
                        "insert into store_owner (id, version, name) values (-1, 0, 'Yellow River Foods')",
                        storeRow(-1, KAIFENG),
                        storeRow(-2, LUOYANG))
                .allMatch(sql -> database.createNativeQuery(sql + " on conflict do nothing")
                                .executeUpdate()
                        >= 0);
    }

    private static String storeRow(long id, StoreCode code) {
        return "insert into store (id, version, code, name_zh, name_en, name_fr, name_de, owner_id, city, store_class,"
                + " receiving_days, lead_hours) values (%d, 0, '%s', '', '%s', '', '', -1, 'KAIFENG', 'A', '135', 24)"
                        .formatted(id, code, code);
    }

    /** Runs one command in a transaction of its own, which is rolled back when it is refused. */
    public <T> T command(Supplier<T> command) {
        database.getTransaction().begin();
        try {
            T result = command.get();
            database.getTransaction().commit();
            return result;
        } finally {
            if (database.getTransaction().isActive()) {
                database.getTransaction().rollback();
            }
            database.clear();
        }
    }

    public void run(Runnable command) {
        command(() -> {
            command.run();
            return true;
        });
    }

    /** A consignment line of so many units; each has a name of its own. */
    public long line(long units) {
        return command(() -> supply.open(opening("172-" + NUMBER.incrementAndGet() + "/1", units)));
    }

    static SupplyOpening opening(String reference, long units) {
        return new SupplyOpening(
                SupplyKind.CONSIGNMENT_LINE,
                reference,
                BORDEAUX,
                CASE_OF_SIX,
                Units.of(units),
                Optional.empty(),
                Optional.empty());
    }

    public static LotBirth aLotOfBordeaux() {
        return new LotBirth(
                BORDEAUX,
                CASE_OF_SIX,
                Optional.empty(),
                Optional.empty(),
                "RC-26-000001/1",
                Optional.empty(),
                Optional.empty());
    }

    public static ReservedFor kaifeng(String orderLine) {
        return new ReservedFor(orderLine, KAIFENG, Optional.empty());
    }

    public static ReservedFor luoyang(String orderLine) {
        return new ReservedFor(orderLine, LUOYANG, Optional.empty());
    }

    /** What is reserved there by whom, in words: {@code SO-1: 12}. */
    public List<String> reserved(long supply) {
        return book.reservationsOn(supply).stream()
                .map(reservation -> reservation.orderLine() + ": " + reservation.units())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
