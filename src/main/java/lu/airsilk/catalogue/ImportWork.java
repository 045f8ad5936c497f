package lu.airsilk.catalogue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Repository;

/**
 * Who is at work on which import, and how far: one row each, a lease that its owner renews with every chunk. A node that
 * dies loses its leases by the clock, and another one starts that work anew.
 */
@Repository
public class ImportWork {

    private static final Duration LEASE = Duration.ofMinutes(2);

    /** This node, for as long as it runs. */
    private final String owner = UUID.randomUUID().toString();

    @PersistenceContext
    EntityManager database;

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    /** Makes the row; part of the upload. */
    void open(SheetImport sheet) {
        database.createNativeQuery("insert into import_work (import_id, owner, lease_until, done, total)"
                        + " values (:sheet, '', :now, 0, 0)")
                .setParameter("sheet", sheet.id())
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Takes the work and gives what it is; empty when somebody else has it. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public Optional<ImportStatus> take(String number) {
        int taken = database.createNativeQuery("update import_work set owner = :owner, lease_until = :until, done = 0"
                        + " where import_id = (select id from sheet_import where number = :number)"
                        + " and lease_until <= :now")
                .setParameter("owner", owner)
                .setParameter("until", now().plus(LEASE))
                .setParameter("number", number)
                .setParameter("now", now())
                .executeUpdate();
        return taken == 1 ? imports.find(number).map(SheetImport::status) : Optional.empty();
    }

    /** Tells how far the work is and keeps it; part of each chunk. Fails when somebody else has taken it over. */
    void keep(SheetImport sheet, int done, int total) {
        int kept = database.createNativeQuery("update import_work set lease_until = :until, done = :done,"
                        + " total = :total where import_id = :sheet and owner = :owner")
                .setParameter("until", now().plus(LEASE))
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("sheet", sheet.id())
                .setParameter("owner", owner)
                .executeUpdate();
        if (kept == 0) {
            throw new IllegalStateException("the lease of " + sheet.number() + " is lost");
        }
    }

    /** Lets go of the work, done or not. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void leave(String number) {
        database.createNativeQuery("update import_work set lease_until = :now where owner = :owner"
                        + " and import_id = (select id from sheet_import where number = :number)")
                .setParameter("now", now())
                .setParameter("owner", owner)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Imports that wait for a job and that nobody works on. */
    @Transactional
    @Allowed(Role.SYSTEM)
    @SuppressWarnings("unchecked")
    public List<String> waiting() {
        return database.createNativeQuery("select s.number from sheet_import s join import_work w on w.import_id = s.id"
                        + " where s.status in ('READING', 'APPLYING') and w.lease_until <= :now order by s.id")
                .setParameter("now", now())
                .getResultList();
    }

    /** How far the work on an import is, in per cent. */
    int progress(SheetImport sheet) {
        Object[] row =
                (Object[]) database.createNativeQuery("select done, total from import_work where import_id = :sheet")
                        .setParameter("sheet", sheet.id())
                        .getSingleResult();
        long total = ((Number) row[1]).longValue();
        return total == 0 ? 0 : (int) Math.min(99, ((Number) row[0]).longValue() * 100 / total);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
