package lu.airsilk.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.platform.Repository;

/** The saved filters. */
@Repository
class SavedFilters {

    @PersistenceContext
    EntityManager database;

    /** A person's, by name. */
    List<SavedFilter> of(String owner) {
        return database.createQuery(
                        "select f from SavedFilter f where f.owner = :owner order by f.name", SavedFilter.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    void add(SavedFilter filter) {
        database.persist(filter);
    }

    void remove(SavedFilter filter) {
        database.remove(filter);
    }
}
