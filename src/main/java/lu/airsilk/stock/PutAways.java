package lu.airsilk.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.lot.WaitingLot;

/** Which lots have to be put where. */
@Repository
class PutAways {

    private static final String LOTS = "select p, l.sku, b.units, l.supplierLot";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(PutAway task) {
        database.persist(task);
    }

    /** Locked: two who put it away at once come one after the other. */
    PutAway get(LotNumber lot) {
        return database.createQuery("select p from PutAway p where p.lot = :lot", PutAway.class)
                .setParameter("lot", lot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("putAway.unknown", lot));
    }

    /** What stands at the dock still. */
    List<WaitingLot> waiting() {
        return lots(database.createQuery(LOTS + PuttingAway.WAITING + " order by p.since, p.lot", Tuple.class));
    }

    /** What lies in a bin. */
    List<WaitingLot> inBin(String bin) {
        return lots(database.createQuery(LOTS + PuttingAway.AT_HUB + " and p.bin = :bin order by p.lot", Tuple.class)
                .setParameter("bin", bin));
    }

    /** What lies of this lot, and in this bin. */
    List<WaitingLot> beside(LotNumber lot, String bin) {
        return lots(database.createQuery(
                        LOTS + PuttingAway.AT_HUB + " and (p.lot = :lot or p.bin = :bin) order by p.lot", Tuple.class)
                .setParameter("lot", lot)
                .setParameter("bin", bin));
    }

    /** What lies in bins of this number, ours or the supplier's. */
    List<WaitingLot> lying(LotNumber number) {
        return lots(database.createQuery(
                        LOTS + PuttingAway.AT_HUB + " and p.putAt is not null"
                                + " and (p.lot = :number or l.supplierLot = :number) order by p.lot",
                        Tuple.class)
                .setParameter("number", number));
    }

    private static List<WaitingLot> lots(TypedQuery<Tuple> query) {
        return query.getResultStream()
                .map(row -> new WaitingLot(
                        row.get(0, PutAway.class).row(),
                        row.get(1, Sku.class),
                        row.get(2, Long.class),
                        Optional.ofNullable(row.get(3, LotNumber.class)),
                        List.of()))
                .toList();
    }

    List<PutAwayRow> rows(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? List.of()
                : database.createQuery("select p from PutAway p where p.lot in :lots order by p.lot", PutAway.class)
                        .setParameter("lots", lots)
                        .getResultStream()
                        .map(PutAway::row)
                        .toList();
    }
}
