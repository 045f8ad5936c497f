package lu.airsilk.flight.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.shared.Storage;

/** Remembers how long the legs really took, within the command that ends them. */
@ApplicationScoped
public class TransitLearning {

    @Inject
    RememberedLegs remembered;

    @Inject
    WorkCalendars calendars;

    /**
     * A leg took from one moment to the other. It is remembered the first time that it is said: what is set right later
     * does not end it twice. Nothing is learnt from moments in the wrong order, unless it is a lateness: then it was none.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void took(TransitLeg leg, Instant from, Instant until, Travellers whose) {
        if (until.isBefore(from) && !leg.isLateness()) {
            return;
        }
        Set<Storage> known = remembered.of(leg, whose.reference());
        int hours = leg.hours(from, until, calendars.inForce());
        whose.storages().stream()
                .filter(storage -> !known.contains(storage))
                .sorted()
                .forEach(storage -> remembered.add(new TransitTime(leg, whose, storage, hours, until)));
    }
}
