package lu.airsilk.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;

/** Who changed something last. */
@ApplicationScoped
public class AuditHome {

    private static final int MOST = 20;

    /** A change; why is empty when nobody said. */
    public record Change(Instant at, String actor, String reason) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The last changes, the newest first. */
    @Allowed({Role.AUDIT, Role.ADMIN})
    public List<Change> changes() {
        return database.createQuery(
                        "select r.at, r.actor, r.reason from Revision r order by r.at desc, r.id desc", Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Change((Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
