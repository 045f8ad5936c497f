package lu.airsilk.order.book;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import lu.airsilk.order.OrderState;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.persistence.Repository;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** How busy the stores are, for those who watch the portal: {@code airsilk_orders_per_minute}. */
@Repository
class OrderFigures {

    private static final Set<OrderState> SENT =
            Set.of(OrderState.SUBMITTED, OrderState.ACCEPTED, OrderState.IN_FULFILMENT);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    MetricRegistry figures;

    @Inject
    Clock clock;

    void show(@Observes DatabaseReady ready) {
        figures.gauge("airsilk_orders_per_minute", this, OrderFigures::lastMinute);
    }

    long lastMinute() {
        return database.createQuery(
                        "select count(o) from StoreOrder o where o.state in :sent and o.placedAt > :since", Long.class)
                .setParameter("sent", SENT)
                .setParameter("since", clock.instant().minus(Duration.ofMinutes(1)))
                .getSingleResult();
    }
}
