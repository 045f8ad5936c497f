package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refused;

/** Whether a rule of landed cost can be one. */
@ApplicationScoped
class LandedCheck {

    @Inject
    LandedRules rules;

    @Inject
    Clock clock;

    /** Refuses a day that is over, since what it cost then is told already, and a second rule of a category for one day. */
    void refuse(NewLandedRule draft) {
        LocalDate day = draft.validFrom();
        if (day.isBefore(LocalDate.now(clock.withZone(Zones.CGO)))) {
            throw Refused.because("landedRule.over", day).at("validFrom");
        }
        rules.refuseTold(draft);
    }
}
