package lu.airsilk.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Touching;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;

/** The supplies, read afresh each time, and the one statement that changes their figures. */
@Repository
class Supplies {

    private static final String ROWS = "select new lu.airsilk.stock.SupplyRow(s.id, s.kind, s.reference, s.sku,"
            + " s.unitsPerCase, s.quantity, s.held, s.claimed, s.expiry, s.availableFrom) from SupplySource s where ";
    private static final String ORDER = " and s.quantity > 0 order by s.sku, s.expiry, s.id";

    private static final String SHIFT = """
            update supply set quantity = quantity + :quantity, held = held + :held, claimed = claimed + :claimed
            where id = :id and held + :held >= 0 and claimed + :claimed >= 0
            and quantity + :quantity - held - :held - claimed - :claimed >= 0""";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    long add(SupplySource source) {
        database.persist(source);
        return source.id();
    }

    /** Keeps every other transaction off these supplies and their claims; waits until it can. */
    void lock(Collection<Long> ids) {
        for (long id : new TreeSet<>(ids)) {
            database.createNativeQuery("select id from supply where id = :id for update", Long.class)
                    .setParameter("id", id)
                    .getResultList();
        }
    }

    /** Changes the figures by so much, or refuses because they would no longer be 0 ≤ claimed ≤ quantity − held. */
    void shift(long id, Shift by) {
        int changed = Touching.only("supply", database.createNativeQuery(SHIFT))
                .setParameter("quantity", by.quantity())
                .setParameter("held", by.held())
                .setParameter("claimed", by.claimed())
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw tooLittle(row(id), by);
        }
    }

    private static Refused tooLittle(SupplyRow row, Shift by) {
        return row.held().value() + by.held() < 0
                ? Refused.conflict("supply.notHeld", row.reference(), row.held(), -by.held())
                : Refused.conflict("supply.tooLittle", row.reference(), row.free(), by.wants());
    }

    /** The same, and writes down what has changed on quantity or hold, and why. */
    void change(long id, Shift by, Reason why) {
        shift(id, by);
        record(id, by, why);
    }

    void expect(SupplyKind kind, String document, Optional<Instant> at) {
        String when = at.isPresent() ? "cast(:at as timestamp with time zone)" : "null";
        String lines = "update supply set available_from = " + when + " where kind = :kind and reference like :lines";
        Query update = Touching.only("supply", database.createNativeQuery(lines))
                .setParameter("kind", kind.name())
                .setParameter("lines", document + "/%");
        at.ifPresent(moment -> update.setParameter("at", moment.atOffset(ZoneOffset.UTC)));
        update.executeUpdate();
    }

    void record(long id, Shift by, Reason why) {
        if (by.quantity() != 0 || by.held() != 0) {
            database.persist(new SupplyChange(id, by, why, stamps.now()));
        }
    }

    SupplyRow row(long id) {
        return query("s.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("supply.unknown", id));
    }

    Optional<SupplyRow> row(SupplyKind kind, String reference) {
        return query("s.kind = :kind and s.reference = :reference")
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    SupplyRow row(LotNumber lot) {
        return row(SupplyKind.LOT, lot.number()).orElseThrow(() -> Refused.unknown("lot.unknown", lot));
    }

    List<SupplyRow> rows(Set<SupplyKind> kinds) {
        return query("s.kind in :kinds" + ORDER).setParameter("kinds", kinds).getResultList();
    }

    List<SupplyRow> rows(Set<SupplyKind> kinds, Collection<Sku> skus) {
        return query("s.kind in :kinds and s.sku in :skus" + ORDER)
                .setParameter("kinds", kinds)
                .setParameter("skus", skus)
                .getResultList();
    }

    private TypedQuery<SupplyRow> query(String condition) {
        return database.createQuery(ROWS + condition, SupplyRow.class);
    }
}
