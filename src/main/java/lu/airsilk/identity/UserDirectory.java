package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.access.User;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.RevisionType;

/** The list of users. */
@ApplicationScoped
public class UserDirectory {

    private static final String WAITING =
            "u.name <> :actor and (u.asked.by <> :actor or u.link.waits = true and u.link.by <> :actor)";

    /** Counts whom {@code :actor} may approve, for the administrator's home. */
    public static final String WAITING_COUNT = "select count(u) from User u where " + WAITING;

    /** 1 while the first administrator is alone, for the administrator's home. */
    public static final String ALONE_COUNT = "select case when count(u) < 2 then 1L else 0L end from User u";

    /** What users have been given stands in histories of its own. */
    private static final List<String> RIGHTS = List.of("role", "store");

    private static final Map<String, String> COLUMNS = Map.of("user", "u.name", "name", "u.fullName");

    @PersistenceContext
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** A page of users, by name unless asked otherwise. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public Page<UserRow> rows(Paging paging) {
        return rows(false, paging);
    }

    /**
     * A page of users, by name unless asked otherwise.
     *
     * @param waiting only those whom who asks may approve, since somebody else has asked for it
     */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public Page<UserRow> rows(boolean waiting, Paging paging) {
        String from = " from User u where :all = true or " + WAITING;
        return new Page<>(
                database.createQuery("select count(u)" + from, Long.class)
                        .setParameter("all", !waiting)
                        .setParameter("actor", actor.user())
                        .getSingleResult(),
                database.createQuery("select u" + from + paging.orderBy(COLUMNS, "u.name", "u.id"), User.class)
                        .setParameter("all", !waiting)
                        .setParameter("actor", actor.user())
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(UserRow::of)
                        .toList());
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public UserRow row(String name) {
        return named(name);
    }

    /** Who asks. */
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public UserRow own() {
        return named(actor.user());
    }

    /**
     * A role or a store that a user was given or has lost.
     *
     * @param change the number of the revision
     * @param right {@code role} or {@code store}
     */
    public record MovedRight(long change, String user, String right, Object one, boolean lost) {}

    /** As the history has it. */
    private record Moved(Long change, String user, Object one, RevisionType how) {

        MovedRight of(String right) {
            return new MovedRight(change, user, right, one, how == RevisionType.DEL);
        }
    }

    /** What these revisions have given these users or taken from them: roles first, then stores. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<MovedRight> movedRights(Collection<Long> changes, Collection<String> names) {
        return RIGHTS.stream()
                .flatMap(right -> database.createQuery(moved(right), Moved.class)
                        .setParameter("changes", changes)
                        .setParameter("names", names)
                        .getResultStream()
                        .map(moved -> moved.of(right)))
                .toList();
    }

    private static String moved(String right) {
        return "select a.originalId.rev.id, u.name, a.originalId.element, a.revtype from portal_user_" + right
                + "_aud a join User u on u.id = a.originalId.User_id where a.originalId.rev.id in :changes and u.name"
                + " in :names";
    }

    private UserRow named(String name) {
        return database.createQuery("select u from User u where u.name = :name", User.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(UserRow::of)
                .orElseThrow(() -> Refused.unknown("user.unknown", name));
    }
}
