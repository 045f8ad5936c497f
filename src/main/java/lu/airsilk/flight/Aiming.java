package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.flight.transit.rule.AimedShare;
import lu.airsilk.location.Zones;
import org.jspecify.annotations.Nullable;

/** Which share promises aim at today so that nine in ten of them are kept: by what became of those of the last months. */
@ApplicationScoped
class Aiming {

    private static final Duration MINUTES = Duration.ofMinutes(2);

    @Inject
    DuePromises due;

    @Inject
    Clock clock;

    private volatile @Nullable Aim aim;

    /** Good until its day is over, for what falls due today is known tomorrow; for minutes while too little is known. */
    private record Aim(AimedShare share, Instant from, Instant until) {

        boolean isOf(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    AimedShare now() {
        Instant now = clock.instant();
        Aim known = aim;
        if (known == null || !known.isOf(now)) {
            known = aimed(now);
            aim = known;
        }
        return known.share();
    }

    private Aim aimed(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Zones.CGO);
        AimedShare share = AimedShare.after(due.before(today).stream()
                .map(day -> new AimedShare.Due(day.promises(), day.kept()))
                .toList());
        Instant tomorrow = today.plusDays(1).atStartOfDay(Zones.CGO).toInstant();
        return new Aim(share, now, share.equals(AimedShare.NINE_IN_TEN) ? now.plus(MINUTES) : tomorrow);
    }
}
