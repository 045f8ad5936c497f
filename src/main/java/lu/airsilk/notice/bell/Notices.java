package lu.airsilk.notice.bell;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.Stored;
import org.jspecify.annotations.Nullable;

/** The notices, and how far each reader has read. */
@Repository
public class Notices {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(Stored row) {
        database.persist(row);
    }

    /** They are no longer new to this reader. */
    public void opened(String user, List<Long> which) {
        which.forEach(notice -> add(new OpenedNotice(user, notice)));
    }

    /** No notice at all is none that is the newest. */
    private record Counted(long all, @Nullable Long newest) {}

    /** How many notices there are since then, and the newest of them. */
    public String stamp(Instant since) {
        Counted counted = database.createQuery(
                        "select count(n), max(n.id) from Notice n where n.at > :since", Counted.class)
                .setParameter("since", since)
                .getSingleResult();
        return counted.all() + "." + counted.newest();
    }
}
