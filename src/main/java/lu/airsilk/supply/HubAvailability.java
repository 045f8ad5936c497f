package lu.airsilk.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Availability;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;

/** Answers the catalogue what can be had at once: the lots at the hub, less what is held or reserved. */
@ApplicationScoped
class HubAvailability implements Availability {

    private static final String FREE = " from SupplySource s where s.kind = lu.airsilk.supply.SupplyKind.LOT"
            + " and s.quantity - s.held - s.reserved > 0";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What is free of a product. */
    private record Free(Sku sku, long units) {}

    @Override
    public Units onHand(Sku sku) {
        return onHand(List.of(sku)).getOrDefault(sku, Units.ZERO);
    }

    @Override
    public Map<Sku, Units> onHand(Collection<Sku> skus) {
        return skus.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select s.sku, sum(s.quantity - s.held - s.reserved)" + FREE
                                        + " and s.sku in :skus group by s.sku",
                                Free.class)
                        .setParameter("skus", skus)
                        .getResultStream()
                        .collect(Collectors.toMap(Free::sku, free -> Units.of(free.units())));
    }

    @Override
    public Set<Sku> available() {
        return new HashSet<>(
                database.createQuery("select distinct s.sku" + FREE, Sku.class).getResultList());
    }
}
