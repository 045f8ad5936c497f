package lu.airsilk.remark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.persistence.Repository;

/** What was said. */
@Repository
class Remarks {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Remark remark) {
        database.persist(remark);
    }
}
