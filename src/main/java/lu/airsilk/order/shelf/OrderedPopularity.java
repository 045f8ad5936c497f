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
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Answers the catalogue what stores have asked for lately. */
@ApplicationScoped
class OrderedPopularity implements Popularity {

    private static final Duration LATELY = Duration.ofDays(90);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    /** How much of a product was asked for. */
    private record Asked(Sku sku, long cases) {}

    /** What that was worth, at the prices of the orders. */
    private record Worth(Sku sku, BigDecimal amount) {}

    @Override
    public Map<Sku, Cases> ofLate(Collection<Sku> skus) {
        return database.createQuery(
                        "select l.sku, sum(l.requested) from OrderLine l join l.order o where l.sku in :skus"
                                + " and o.placedAt >= :since and o.state not in (DRAFT, WAITING_OWNER, CANCELLED) group by l.sku",
                        Asked.class)
                .setParameter("skus", skus)
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultStream()
                .collect(Collectors.toMap(Asked::sku, asked -> Cases.of(asked.cases())));
    }

    @Override
    public Set<Sku> ofStore(StoreCode store) {
        return database.createQuery(
                        "select distinct l.sku from OrderLine l join l.order o where o.store = :store"
                                + " and o.placedAt >= :since and o.state not in (DRAFT, WAITING_OWNER, CANCELLED)",
                        Sku.class)
                .setParameter("store", store)
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Sku, Money> worthOfLate(int most) {
        return database.createQuery(
                        "select l.sku, sum(cast(l.requested as long) * l.price.amount) as worth from OrderLine l join"
                                + " l.order o where l.price.amount is not null and o.placedAt >= :since and o.state not in"
                                + " (DRAFT, WAITING_OWNER, CANCELLED) group by l.sku order by worth desc, l.sku",
                        Worth.class)
                .setParameter("since", clock.instant().minus(LATELY))
                .setMaxResults(most)
                .getResultStream()
                .collect(Collectors.toMap(Worth::sku, worth -> Money.of(worth.amount(), FrozenPrice.CURRENCY)));
    }
}
