package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import lu.airsilk.identity.access.User;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;

/** The list of users. */
@ApplicationScoped
public class UserDirectory {

    private static final String WAITING =
            "u.name <> :actor and (u.asked.by <> :actor or u.link.waits = true and u.link.by <> :actor)";

    /** Counts whom {@code :actor} may approve, for the administrator's home. */
    public static final String WAITING_COUNT = "select count(u) from User u where " + WAITING;

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
    @Allowed(value = Role.CARRIER, people = true)
    public UserRow own() {
        return named(actor.user());
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
