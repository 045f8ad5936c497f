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

    /** The ids of the news told after this moment, in their order. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<Long> since(Instant moment) {
        return database.createQuery(
                        "select n.id from ProductNews n where n.toldAt > :since order by n.toldAt, n.id", Long.class)
                .setParameter("since", moment)
                .getResultList();
    }

    /** These news, in their order. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<ProductNews> of(List<Long> ids) {
        return database.createQuery(
                        "select n from ProductNews n where n.id in :ids order by n.toldAt, n.id", ProductNews.class)
                .setParameter("ids", ids)
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
