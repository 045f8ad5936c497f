package lu.airsilk.flight.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitRules;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refused;

/** Whether an assumption can be one. */
@ApplicationScoped
class TransitCheck {

    @Inject
    TransitRules rules;

    @Inject
    Clock clock;

    /** Refuses a day that is over and a second assumption of the same for one day. */
    void refuse(NewTransitRule draft) {
        if (draft.validFrom().isBefore(today())) {
            throw Refused.because("transitTime.past", draft.validFrom()).at("validFrom");
        }
        rules.refuseTwice(draft);
    }

    /** The day by which goods are promised: Zhengzhou's. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
