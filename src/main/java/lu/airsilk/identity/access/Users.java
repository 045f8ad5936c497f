package lu.airsilk.identity.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.StoreCode;

/** The users. */
@Repository
public class Users {

    private static final Set<Role> OF_STORES =
            Arrays.stream(Role.values()).filter(Role::isOfStores).collect(Collectors.toSet());

    @PersistenceContext
    EntityManager database;

    /** With all that they may, in one question: it is asked at each call of a program. */
    public Optional<User> named(String name) {
        return database
                .createQuery(
                        "select u from User u left join fetch u.roles left join fetch u.stores where u.name = :name",
                        User.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What people call the one who signs in so. */
    public Optional<String> fullName(String name) {
        return database.createQuery("select u.fullName from User u where u.name = :name", String.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Who may sign in and has one of these roles; of those who are bound to stores, who has this one. */
    public List<User> active(Set<Role> roles, StoreCode store) {
        return database.createQuery(
                        "select distinct u from User u left join fetch u.roles left join fetch u.stores"
                                + " where u.disabled = false"
                                + " and exists (select r from User h join h.roles r where h = u and r in :roles)"
                                + " and (not exists (select r from User h join h.roles r where h = u and r in :ofStores)"
                                + " or exists (select s from User h join h.stores s where h = u and s = :store))"
                                + " order by u.name",
                        User.class)
                .setParameter("roles", roles)
                .setParameter("ofStores", OF_STORES)
                .setParameter("store", store)
                .getResultList();
    }

    /** Who may sign in and owns stores: a handful, for few companies own any. */
    public List<User> owners() {
        return database.createQuery(
                        "select distinct u from User u join fetch u.roles left join fetch u.stores where u.disabled = false"
                                + " and u.owner is not null order by u.name",
                        User.class)
                .getResultList();
    }

    /** Whose link it is, used or not. */
    public Optional<User> withLink(String hash) {
        return database.createQuery("select u from User u where u.link.hash = :hash", User.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** How many may appoint people, but this one. */
    public long otherAdministrators(String than) {
        return database.createQuery(
                        "select count(u) from User u where u.disabled = false and u.name <> :than and :role member of"
                                + " u.roles",
                        Long.class)
                .setParameter("than", than)
                .setParameter("role", Role.ADMIN)
                .getSingleResult();
    }

    /** Who may appoint people, but this one; by name. */
    public List<String> administratorsBut(String than) {
        return database.createQuery(
                        "select u.name from User u where u.disabled = false and u.name <> :than and :role member of"
                                + " u.roles order by u.name",
                        String.class)
                .setParameter("than", than)
                .setParameter("role", Role.ADMIN)
                .getResultList();
    }

    /** What changes with everything that is ended and with every change of an account. */
    private record Stamp(Long ended, Long changes, Long accounts) {}

    /** Grows with everything that is ended and with every change of an account. */
    public String stamp() {
        return database.createQuery(
                        "select (select coalesce(max(e.id), 0) from EndedAccess e), coalesce(sum(u.version), 0),"
                                + " count(u) from User u",
                        Stamp.class)
                .getSingleResult()
                .toString();
    }

    public void add(User user) {
        database.persist(user);
    }

    public boolean none() {
        return database.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }
}
