package lu.airsilk.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Repository;

/** The users. */
@Repository
class Users {

    @PersistenceContext
    EntityManager database;

    Optional<User> named(String name) {
        return database.createQuery("select u from User u where u.name = :name", User.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who may sign in. */
    List<User> active() {
        return database.createQuery(
                        "select distinct u from User u left join fetch u.roles left join fetch u.stores"
                                + " where u.disabled = false order by u.name",
                        User.class)
                .getResultList();
    }

    /** Whose link it is, used or not. */
    Optional<User> withLink(String hash) {
        return database.createQuery("select u from User u where u.link.hash = :hash", User.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** How many may appoint people, but this one. */
    long otherAdministrators(String than) {
        return database.createQuery(
                        "select count(u) from User u where u.disabled = false and u.name <> :than and :role member of"
                                + " u.roles",
                        Long.class)
                .setParameter("than", than)
                .setParameter("role", Role.ADMIN)
                .getSingleResult();
    }

    void add(User user) {
        database.persist(user);
    }

    boolean none() {
        return database.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }
}
