package lu.airsilk.order.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.order.cover.CoverRule;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.shared.Refused;

/** Whether a rule of cover can be one. */
@ApplicationScoped
class CoverCheck {

    @Inject
    CoverRules rules;

    @Inject
    StoreDirectory stores;

    @Inject
    Clock clock;

    /** Refuses a store that is none, a day that is over, and a second rule of the same stores and goods for one day. */
    void refuse(NewCoverRule draft) {
        Refused.together(() -> refuseStore(draft), () -> refuseDay(draft));
    }

    private void refuseStore(NewCoverRule draft) {
        draft.scope().store().filter(code -> stores.find(code).isEmpty()).ifPresent(code -> {
            throw Refused.because("store.unknown", code).at("store");
        });
    }

    private void refuseDay(NewCoverRule draft) {
        LocalDate day = draft.validFrom();
        if (day.isBefore(today())) {
            throw Refused.because("coverRule.past", day).at("validFrom");
        }
        if (rules.from(day).stream()
                .map(CoverRule::row)
                .anyMatch(rule -> rule.scope().meets(draft.scope()))) {
            throw Refused.because("coverRule.twice", day).at("validFrom");
        }
    }

    /** The day by which stores order: Zhengzhou's. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
