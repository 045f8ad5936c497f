package lu.airsilk.flight.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import lu.airsilk.flight.transit.rule.ElapsedWork;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Storage;

/** Remembers how long the legs really took, within the command that ends them. */
@ApplicationScoped
public class TransitLearning {

    @Inject
    TransitTimes times;

    @Inject
    WorkCalendars calendars;

    @Inject
    Clock clock;

    /**
     * A leg took from one moment to the other; nothing is learnt from moments in the wrong order.
     *
     * @param storages the temperatures of the goods that went along
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void took(TransitLeg leg, Instant from, Instant until, Collection<Storage> storages) {
        if (until.isBefore(from)) {
            return;
        }
        int hours = leg.onWorkdays()
                ? ElapsedWork.hours(from.atZone(Zones.CGO), until.atZone(Zones.CGO), calendars.inForce())
                : plain(from, until);
        Instant now = clock.instant();
        storages.stream().distinct().sorted().forEach(storage -> times.add(new TransitTime(leg, storage, hours, now)));
    }

    private static int plain(Instant from, Instant until) {
        return Math.toIntExact(Duration.between(from, until).toHours());
    }
}
