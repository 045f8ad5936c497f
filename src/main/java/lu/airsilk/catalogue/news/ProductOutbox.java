package lu.airsilk.catalogue.news;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.Repository;

/** What the search has to learn, kept in the transaction that makes it true. */
@Repository
public class ProductOutbox {

    /** A node that was away for longer makes its index anew. */
    public static final Duration KEPT = Duration.ofDays(3);

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<CatalogueChanged> changed;

    /** That something about the row of this id has changed. */
    public void tell(ProductNews.About about, long subject) {
        database.persist(new ProductNews(about, subject, clock.instant()));
        changed.fire(new CatalogueChanged());
    }

    /** The news told after this moment. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<ProductNews> since(Instant moment) {
        return database.createQuery(
                        "select n from ProductNews n where n.toldAt > :since order by n.toldAt, n.id",
                        ProductNews.class)
                .setParameter("since", moment)
                .getResultList();
    }

    /** Throws away what every node has long learnt. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void forget() {
        database.createQuery("delete from ProductNews n where n.toldAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
