package lu.airsilk.order.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.order.FrozenPrice;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
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

    @Override
    public Map<Sku, Money> worthOfLate(int most) {
        return database.createQuery(
                        "select l.sku, sum(cast(l.requested as long) * l.price.amount) as worth from OrderLine l join l.order o"
                                + " where l.price.amount is not null and o.placedAt >= :since"
                                + " and o.state not in (DRAFT, CANCELLED) group by l.sku order by worth desc, l.sku",
                        Object[].class)
                .setParameter("since", clock.instant().minus(LATELY))
                .setMaxResults(most)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Sku) row[0], row -> Money.of((BigDecimal) row[1], FrozenPrice.CURRENCY)));
    }
}
