package lu.airsilk.photo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.persistence.Repository;

/** The photos. */
@Repository
class Photos {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Photo photo) {
        database.persist(photo);
    }
}
