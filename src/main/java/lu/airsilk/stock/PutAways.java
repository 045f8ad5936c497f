package lu.airsilk.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Refused;

/** Which lots have to be put where. */
@Repository
class PutAways {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(PutAway task) {
        database.persist(task);
    }

    PutAway get(LotNumber lot) {
        return database.createQuery("select p from PutAway p where p.lot = :lot", PutAway.class)
                .setParameter("lot", lot)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("putAway.unknown", lot));
    }

    List<PutAwayRow> rows(Collection<LotNumber> lots) {
        return database.createQuery("select p from PutAway p where p.lot in :lots order by p.lot", PutAway.class)
                .setParameter("lots", lots)
                .getResultStream()
                .map(PutAway::row)
                .toList();
    }
}
