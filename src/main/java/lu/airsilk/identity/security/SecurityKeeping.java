package lu.airsilk.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.SecurityPiledUp;
import lu.airsilk.platform.security.SecurityEvent;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityLog;

/** Keeps the security events for 90 days, and calls somebody when they pile up. */
@ApplicationScoped
public class SecurityKeeping {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration QUIET = Duration.ofHours(1);
    private static final long MANY = 30;

    /** Somebody was stopped. */
    private static final Set<SecurityKind> STOPPED = EnumSet.of(
            SecurityKind.SIGN_IN_FAILED,
            SecurityKind.SIGN_IN_BRAKED,
            SecurityKind.REFUSED_ROLE,
            SecurityKind.REFUSED_STORE,
            SecurityKind.UPLOAD_REFUSED,
            SecurityKind.LIMIT_REACHED);

    @Inject
    SecurityLog log;

    @Inject
    Event<SecurityPiledUp> piledUp;

    @Inject
    Clock clock;

    private volatile Instant called = Instant.EPOCH;

    /** Keeps what has happened within a minute; whoever watches over the door is called at most once an hour. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void keep(List<SecurityEvent> minute) {
        Instant now = clock.instant();
        log.keep(minute);
        log.forget(now.minus(KEPT));
        long stopped = minute.stream()
                .filter(event -> STOPPED.contains(event.kind()))
                .mapToLong(SecurityEvent::times)
                .sum();
        if (stopped >= MANY && now.isAfter(called.plus(QUIET))) {
            piledUp.fire(new SecurityPiledUp(stopped));
            called = now;
        }
    }
}
