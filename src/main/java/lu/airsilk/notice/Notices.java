package lu.airsilk.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Stored;

/** The notices, and how far each reader has read. */
@Repository
class Notices {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Stored row) {
        database.persist(row);
    }
}
