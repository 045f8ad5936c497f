package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.DuePromises;

/** What became of the lines whose promise fell due, of all stores: the next promises are aimed by it. */
@ApplicationScoped
class DueLines implements DuePromises {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public List<Due> before(LocalDate today) {
        return database.createQuery(
                        "select l.given, count(l), " + PromiseRecord.KEPT + " from OrderLine l where "
                                + PromiseRecord.DUE + " group by l.given order by l.given",
                        Due.class)
                .setParameter("from", today.minusDays(PromiseRecord.DAYS))
                .setParameter("today", today)
                .getResultList();
    }
}
