package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;

/** Answers the catalogue what stores have asked for lately. */
@ApplicationScoped
class OrderedPopularity implements Popularity {

    private static final Duration LATELY = Duration.ofDays(90);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public Map<Sku, Cases> ofLate(Collection<Sku> skus) {
        return database.createQuery(
                        "select l.sku, sum(l.requested) from OrderLine l join l.order o where l.sku in :skus"
                                + " and o.placedAt >= :since and o.state not in (DRAFT, CANCELLED) group by l.sku",
                        Object[].class)
                .setParameter("skus", skus)
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Sku) row[0], row -> Cases.of((Long) row[1])));
    }
}
