package lu.airsilk.stock.writeoff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The write-offs, each with what stands at its lot. */
@Repository
class HubWriteOffs {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "w.number",
            "lot", "w.lot",
            "units", "w.units",
            "reason", "w.reason",
            "state", "w.state",
            "proposedAt", "w.proposedAt");

    private static final String NOTED =
            "select w, l.sku, l.expiry from HubWriteOff w join Lot l on l.number = w.lot where ";

    private static final String IN_STATE = "(:any = true or w.state = :state)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A write-off with what its lot says. */
    record Noted(HubWriteOff writeOff, Sku sku, @Nullable LocalDate expiry) {

        WriteOffRow row(boolean pictured) {
            return writeOff.row(sku, expiry, pictured);
        }
    }

    void add(HubWriteOff writeOff) {
        database.persist(writeOff);
    }

    /** To be decided on; refused as unknown when there is none. */
    HubWriteOff lock(String number) {
        return database.createQuery("select w from HubWriteOff w where w.number = :number", HubWriteOff.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("writeOff.unknown", number));
    }

    Noted noted(String number) {
        return database.createQuery(NOTED + "w.number = :number", Noted.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("writeOff.unknown", number));
    }

    /** Sorted as the reader wants it, else the newest first. */
    Page<Noted> page(Optional<WriteOffState> state, Paging paging) {
        long total = in(database.createQuery("select count(w) from HubWriteOff w where " + IN_STATE, Long.class), state)
                .getSingleResult();
        List<Noted> rows = in(
                        database.createQuery(
                                NOTED + IN_STATE + paging.orderBy(COLUMNS, "w.proposedAt desc", "w.id"), Noted.class),
                        state)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(total, rows);
    }

    private static <T> TypedQuery<T> in(TypedQuery<T> query, Optional<WriteOffState> state) {
        return query.setParameter("any", state.isEmpty()).setParameter("state", state.orElse(WriteOffState.PROPOSED));
    }
}
