package lu.airsilk.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import org.jspecify.annotations.Nullable;

/** The first page of each role: what to do next. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    HomeTasks tasks;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private @Nullable List<WaitingTask> waiting;

    public List<WaitingTask> getWaiting() {
        if (waiting == null) {
            waiting = tasks.waiting();
        }
        return waiting;
    }

    /** Whether the reader has this role. */
    public boolean is(String role) {
        return actor.has(Role.valueOf(role));
    }

    public Instant getNow() {
        return clock.instant();
    }
}
