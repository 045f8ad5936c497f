package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;

/** The list of users. */
@ApplicationScoped
public class UserDirectory {

    private static final Map<String, String> COLUMNS = Map.of("user", "u.name", "name", "u.fullName");

    @PersistenceContext
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** A page of users, by name unless asked otherwise. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public Page<UserRow> rows(Paging paging) {
        long total =
                database.createQuery("select count(u) from User u", Long.class).getSingleResult();
        return new Page<>(
                total,
                database.createQuery("select u from User u" + paging.orderBy(COLUMNS, "u.name", "u.id"), User.class)
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
