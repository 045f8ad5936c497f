package lu.airsilk.stock.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.stock.lot.HoldRow;
import lu.airsilk.stock.lot.LotHold;

/** The holds on lots at the hub, to be read. */
@ApplicationScoped
public class HoldBook {

    private static final Map<String, String> COLUMNS =
            Map.of("lot", "h.lot", "kind", "h.kind", "heldAt", "h.heldAt", "units", "h.units");

    private static final String WHERE =
            " where (:ended = true or h.endedAt is null) and (:all = true or h.kind <> WRITE_OFF)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of holds, the oldest first; ended ones only when asked for. */
    @Allowed({Role.HUB, Role.QUALITY, Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public Page<HoldRow> rows(boolean endedToo, Paging paging) {
        return rows(endedToo, true, paging);
    }

    /** Those that quality has to judge: what finance decides on is no longer theirs. */
    @Allowed({Role.HUB, Role.QUALITY, Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public Page<HoldRow> toJudge(Paging paging) {
        return rows(false, false, paging);
    }

    private Page<HoldRow> rows(boolean endedToo, boolean writeOffsToo, Paging paging) {
        long total = database.createQuery("select count(h) from LotHold h" + WHERE, Long.class)
                .setParameter("ended", endedToo)
                .setParameter("all", writeOffsToo)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select h from LotHold h" + WHERE + paging.orderBy(COLUMNS, "h.heldAt", "h.id"),
                                LotHold.class)
                        .setParameter("ended", endedToo)
                        .setParameter("all", writeOffsToo)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(LotHold::row)
                        .toList());
    }

    /** One hold, ended or not. */
    @Allowed({Role.HUB, Role.QUALITY, Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public HoldRow row(long id) {
        return Optional.ofNullable(database.find(LotHold.class, id))
                .map(LotHold::row)
                .orElseThrow(() -> Refused.unknown("hold.unknown", id));
    }
}
