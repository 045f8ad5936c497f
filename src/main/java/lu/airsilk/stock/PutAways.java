package lu.airsilk.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
        return database.createQuery(
                        "select p, l.sku, b.units, l.supplierLot" + PuttingAway.WAITING + " order by p.since, p.lot",
                        Tuple.class)
                .getResultStream()
                .map(row -> new WaitingLot(
                        row.get(0, PutAway.class).row(),
                        row.get(1, Sku.class),
                        row.get(2, Long.class),
                        Optional.ofNullable(row.get(3, LotNumber.class)),
                        List.of()))
                .toList();
    }

    List<PutAwayRow> rows(Collection<LotNumber> lots) {
        return database.createQuery("select p from PutAway p where p.lot in :lots order by p.lot", PutAway.class)
                .setParameter("lots", lots)
                .getResultStream()
                .map(PutAway::row)
                .toList();
    }
}
