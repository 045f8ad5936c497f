package lu.airsilk.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    void add(User user) {
        database.persist(user);
    }

    boolean none() {
        return database.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }
}
