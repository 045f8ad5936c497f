package lu.airsilk.catalogue.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;

/** The saved filters, and the chosen columns. */
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

    /** Which columns a person has chosen. */
    Optional<ColumnChoice> columnsOf(String owner) {
        return database.createQuery("select c from ColumnChoice c where c.owner = :owner", ColumnChoice.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    void add(ColumnChoice choice) {
        database.persist(choice);
    }

    void add(SavedFilter filter) {
        database.persist(filter);
    }

    void remove(SavedFilter filter) {
        database.remove(filter);
    }
}
