package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;

/** What all stores wait for of some products and nobody has reserved. */
@ApplicationScoped
class WaitingUnits {

    private static final String SUMS = "select l.sku, sum((cast(l.accepted as Long) - cast(l.allocated as Long)"
            + " - cast(l.cancelled as Long)) * l.unitsPerCase) from OrderLine l where";

    private static final String WAITING = "and l.accepted > l.allocated + l.cancelled"
            + " and l.order.state in (ACCEPTED, IN_FULFILMENT) group by l.sku";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    private record Waiting(Sku sku, long units) {}

    /** By product; one that nobody waits for is not in the answer. */
    Map<Sku, Units> of(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(SUMS + these.in("l.sku") + WAITING, Waiting.class))
                .getResultStream()
                .collect(Collectors.toMap(Waiting::sku, one -> Units.of(one.units())));
    }
}
