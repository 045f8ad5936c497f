package lu.airsilk.portal.home;

import static lu.airsilk.identity.Role.CARRIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** What comes within so many days is told. */
    private static final int ARRIVING_DAYS = 7;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The tasks of all the actor's roles that have something in them, in their order. */
    @Allowed(value = CARRIER, people = true)
    public List<WaitingTask> waiting() {
        Map<String, LocalDate> days = days(LocalDate.now(clock.withZone(Zones.CGO)));
        return Stream.of(HomeTask.values())
                .filter(task -> actor.has(task.role()))
                .map(task -> new WaitingTask(task, count(task, days), page(task, days)))
                .filter(task -> task.count() > 0)
                .toList();
    }

    /** The days that a task may name. */
    private static Map<String, LocalDate> days(LocalDate today) {
        return Map.of(
                "yesterday", today.minusDays(1),
                "today", today,
                "week", today.plusDays(ARRIVING_DAYS),
                "soon", today.plusDays(SHORT_DATED_DAYS));
    }

    private static String page(HomeTask task, Map<String, LocalDate> days) {
        String page = task.page();
        for (var day : days.entrySet()) {
            page = page.replace("{" + day.getKey() + "}", day.getValue().toString());
        }
        return page;
    }

    private long count(HomeTask task, Map<String, LocalDate> days) {
        TypedQuery<Long> query = query(task.query());
        days.forEach((name, day) -> {
            if (task.query().contains(":" + name)) {
                query.setParameter(name, day);
            }
        });
        if (task.query().contains(":actor")) {
            query.setParameter("actor", actor.user());
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
