package lu.airsilk.catalogue.staging;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Node;
import lu.airsilk.platform.persistence.Repository;

/**
 * Who is at work on which import, and how far: one row each, a lease that its owner renews with every chunk. A node that
 * dies loses its leases by the clock, or when it comes back; that work then goes on from its last chunk.
 */
@Repository
public class ImportWork {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager database;

    @Inject
    Imports imports;

    @Inject
    Node node;

    @Inject
    Clock clock;

    /** Makes the row; part of the upload. */
    public void open(SheetImport sheet) {
        database.createNativeQuery("insert into import_work (import_id, owner, lease_until, done, total)"
                        + " values (:sheet, '', :now, 0, 0)")
                .setParameter("sheet", sheet.id())
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Gives up what this node held when it stopped or died: nobody works on it. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void comeBack() {
        database.createNativeQuery(
                        "update import_work set lease_until = :now where owner = :owner and lease_until > :now")
                .setParameter("now", now())
                .setParameter("owner", node.name())
                .executeUpdate();
    }

    /** Takes the work and gives what it is; empty when there is none, or somebody else has it. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public Optional<ImportStatus> take(String number) {
        int taken = database.createNativeQuery("update import_work set owner = :owner, lease_until = :until, done = 0"
                        + " where import_id = (select id from sheet_import where number = :number"
                        + " and status in ('READING', 'APPLYING')) and lease_until <= :now")
                .setParameter("owner", node.name())
                .setParameter("until", now().plus(LEASE))
                .setParameter("number", number)
                .setParameter("now", now())
                .executeUpdate();
        return taken == 1 ? imports.find(number).map(SheetImport::status) : Optional.empty();
    }

    /** Tells how far the work is and keeps it; part of each chunk. Stops when somebody else has taken it over. */
    public void keep(SheetImport sheet, int done, int total) {
        int kept = database.createNativeQuery("update import_work set lease_until = :until, done = :done,"
                        + " total = :total where import_id = :sheet and owner = :owner")
                .setParameter("until", now().plus(LEASE))
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("sheet", sheet.id())
                .setParameter("owner", node.name())
                .executeUpdate();
        if (kept == 0) {
            throw new ImportStopped(sheet.number());
        }
    }

    /** Lets go of the work, done or not. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void leave(String number) {
        database.createNativeQuery("update import_work set lease_until = :now where owner = :owner"
                        + " and import_id = (select id from sheet_import where number = :number)")
                .setParameter("now", now())
                .setParameter("owner", node.name())
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
    public int progress(SheetImport sheet) {
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
