package lu.airsilk.consignment.inbox;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.persistence.Repository;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Messages that were kept although nobody could read them, for those who watch the portal: {@code airsilk_messages_unread}. */
@Repository
class MessageFigures {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    MetricRegistry figures;

    void show(@Observes DatabaseReady ready) {
        figures.gauge("airsilk_messages_unread", this, MessageFigures::unread);
    }

    long unread() {
        return database.createQuery("select count(m) from RawMessage m where m.kind = ''", Long.class)
                .getSingleResult();
    }
}
