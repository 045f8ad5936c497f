package lu.airsilk.portal.home;

import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.TILL;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Zones;
import lu.airsilk.portal.find.DeskQueries;

/** What waits for the one who has just come in. One query for each number. */
@ApplicationScoped
public class HomeTasks {

    /** Goods that expire within so many days must be sold soon. */
    private static final int SHORT_DATED_DAYS = 30;

    /** What comes within so many days is told. */
    private static final int ARRIVING_DAYS = 7;

    @Inject
    @Any
    Instance<Tasks> capabilities;

    @Inject
    DeskQueries desk;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A task, and whose it is. */
    private record Asked(Tasks capability, Task task) {}

    private List<Asked> tasks = List.of();

    @PostConstruct
    void gather() {
        tasks = capabilities.stream()
                .flatMap(capability -> capability.tasks().stream().map(task -> new Asked(capability, task)))
                .sorted(Comparator.comparing((Asked asked) -> asked.task().role())
                        .thenComparingInt(asked -> asked.task().rank()))
                .toList();
    }

    /** The tasks of all the actor's roles that have something in them, in their order. */
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public List<WaitingTask> waiting() {
        Map<String, LocalDate> days = days(LocalDate.now(clock.withZone(Zones.CGO)));
        return tasks.stream()
                .filter(asked -> actor.has(asked.task().role()))
                .map(asked -> waiting(asked, days))
                .distinct()
                .filter(task -> task.count() > 0)
                .toList();
    }

    private WaitingTask waiting(Asked asked, Map<String, LocalDate> days) {
        Task task = asked.task();
        long counted = count(task, days);
        return new WaitingTask(
                task.name(), counted == 0 ? 0 : asked.capability().waiting(task, counted), page(task, days));
    }

    /** The days that a task may name. */
    private static Map<String, LocalDate> days(LocalDate today) {
        return Map.of(
                "yesterday", today.minusDays(1),
                "today", today,
                "week", today.plusDays(ARRIVING_DAYS),
                "soon", today.plusDays(SHORT_DATED_DAYS));
    }

    private static String page(Task task, Map<String, LocalDate> days) {
        String page = task.page();
        for (var day : days.entrySet()) {
            page = page.replace("{" + day.getKey() + "}", day.getValue().toString());
        }
        return page;
    }

    private long count(Task task, Map<String, LocalDate> days) {
        TypedQuery<Long> query = desk.query(task.query(), Long.class);
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
}
