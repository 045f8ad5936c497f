package lu.airsilk.notice.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;

/**
 * Notices that somebody was told something, on whichever node: a stamp that changes with every notice. It is asked of the
 * table, since a message between nodes may get lost and a row does not.
 */
@ApplicationScoped
public class BellStream {

    private static final Duration LOOKED_BACK = Duration.ofMinutes(10);

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The number of notices of the last minutes and the newest of them. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public String stamp() {
        return notices.stamp(clock.instant().minus(LOOKED_BACK));
    }
}
