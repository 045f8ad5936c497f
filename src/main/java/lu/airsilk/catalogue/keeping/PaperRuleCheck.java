package lu.airsilk.catalogue.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperRules;
import lu.airsilk.shared.Refused;

/** Whether a rule of papers can be one. */
@ApplicationScoped
class PaperRuleCheck {

    @Inject
    PaperRules rules;

    /** Refuses a day that is over and a second rule of the same goods and paper for one day. */
    void refuse(NewPaperRule draft) {
        LocalDate day = draft.validFrom();
        if (day.isBefore(rules.today())) {
            throw Refused.because("paperRule.past", day).at("validFrom");
        }
        if (rules.isSaid(draft.need(), day)) {
            throw Refused.because("paperRule.twice", day).at("validFrom");
        }
    }
}
