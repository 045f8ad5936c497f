package lu.airsilk.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** How many notices there are since then, and the newest of them. */
    String stamp(Instant since) {
        Object[] row = database.createQuery(
                        "select count(n), max(n.id) from Notice n where n.at > :since", Object[].class)
                .setParameter("since", since)
                .getSingleResult();
        return row[0] + "." + row[1];
    }
}
