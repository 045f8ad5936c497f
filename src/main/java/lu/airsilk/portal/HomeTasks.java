package lu.airsilk.portal;

import static lu.airsilk.identity.Role.CARRIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.location.Zones;

/** What waits for the one who has just come in. One query for each number. */
@ApplicationScoped
public class HomeTasks {

    /** Goods that expire within so many days must be sold soon. */
    private static final int SHORT_DATED_DAYS = 30;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The tasks of all the actor's roles that have something in them, in their order. */
    @Allowed(value = CARRIER, people = true)
    public List<WaitingTask> waiting() {
        return Stream.of(HomeTask.values())
                .filter(task -> actor.has(task.role()))
                .map(task -> new WaitingTask(task, count(task)))
                .filter(task -> task.count() > 0)
                .toList();
    }

    private long count(HomeTask task) {
        TypedQuery<Long> query = query(task.query());
        if (task.query().contains(":soon")) {
            query.setParameter("soon", LocalDate.now(clock.withZone(Zones.CGO)).plusDays(SHORT_DATED_DAYS));
        }
        return query.getSingleResult();
    }

    private TypedQuery<Long> query(String jpql) {
        if (jpql.contains(":everyStore")) {
            return actor.stores().query(database, jpql, Long.class);
        }
        return jpql.contains(":everyPlace")
                ? new PlaceScope(actor.stores()).query(database, jpql, Long.class)
                : database.createQuery(jpql, Long.class);
    }
}
