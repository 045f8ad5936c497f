package lu.airsilk.stock.lot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;

/** The holds. */
@Repository
public class LotHolds {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Keeps a hold; gives its number. */
    public long add(LotHold hold) {
        database.persist(hold);
        return hold.id();
    }

    public LotHold get(long id) {
        LotHold found = database.find(LotHold.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.unknown("hold.unknown", id);
        }
        return found;
    }

    public List<LotHold> openOf(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select h from LotHold h where h.lot in :lots and h.endedAt is null order by h.id",
                                LotHold.class)
                        .setParameter("lots", lots)
                        .getResultList();
    }
}
