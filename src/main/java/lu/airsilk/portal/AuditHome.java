package lu.airsilk.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Revision;

/** Who changed something last. */
@ApplicationScoped
public class AuditHome {

    private static final int MOST = 20;

    /**
     * A change; why is empty when nobody said.
     *
     * @param touched what was changed, a link for those who may open it
     */
    public record Change(Instant at, String actor, String reason, List<Thing> touched) {}

    /**
     * A thing that was changed.
     *
     * @param url its page; empty when it is not for this reader
     * @param more how many others of its kind
     */
    public record Thing(FoundKind kind, String number, String url, long more) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ChangedThings things;

    @Inject
    CurrentActor actor;

    /** The last changes, the newest first. */
    @Allowed({Role.AUDIT, Role.ADMIN})
    public List<Change> changes() {
        List<Revision> last = database.createQuery(
                        "select r from Revision r order by r.at desc, r.id desc", Revision.class)
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, List<ChangedThings.Touched>> touched =
                things.of(last.stream().map(Revision::id).toList());
        return last.stream()
                .map(change -> new Change(
                        change.at(),
                        change.actor(),
                        change.reason(),
                        touched.getOrDefault(change.id(), List.of()).stream()
                                .map(this::shown)
                                .toList()))
                .toList();
    }

    private Thing shown(ChangedThings.Touched one) {
        return new Thing(one.kind(), one.number(), one.kind().urlFor(actor.roles(), one.number()), one.more());
    }
}
