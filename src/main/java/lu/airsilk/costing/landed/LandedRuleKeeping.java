package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refused;

/** Keeps the rules of landed cost: one of finance proposes, another brings into force. */
@ApplicationScoped
public class LandedRuleKeeping {

    @Inject
    LandedRules rules;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Puts a rule before the others of finance.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public long propose(NewLandedRule draft) {
        refuseTwice(rules, draft);
        LandedRule rule = new LandedRule(
                draft.figures(),
                new Proposal(
                        draft.figures().category().name(),
                        draft.validFrom(),
                        draft.reason(),
                        actor.user(),
                        clock.instant()));
        rules.add(rule);
        return rule.id();
    }

    /** Brings it into force; refused to who proposed it. What was quoted by another rule keeps its price. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(long id) {
        toDecide(id).approve(actor.user(), clock.instant());
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void withdraw(long id) {
        toDecide(id).withdraw(actor.user(), clock.instant());
    }

    private Proposal toDecide(long id) {
        LandedRule rule = rules.get(id);
        expected.check(rule);
        return rule.proposal();
    }

    /** Of a category there is one rule a day, and what was told of a day is not told otherwise later. */
    static void refuseTwice(LandedRules rules, NewLandedRule draft) {
        if (rules.hasFrom(draft.validFrom(), draft.figures().category())) {
            throw Refused.because("landedRule.twice", draft.figures().category(), draft.validFrom())
                    .at("validFrom");
        }
        rules.newest(draft.figures().category())
                .filter(newest -> newest.isAfter(draft.validFrom()))
                .ifPresent(newest -> {
                    throw Refused.because("landedRule.past", draft.figures().category(), newest)
                            .at("validFrom");
                });
    }
}
