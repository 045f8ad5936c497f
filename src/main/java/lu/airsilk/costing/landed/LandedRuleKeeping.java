package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;

/** Keeps the rules of landed cost: one of finance proposes, another brings into force. */
@ApplicationScoped
public class LandedRuleKeeping {

    @Inject
    LandedRules rules;

    @Inject
    LandedCheck check;

    @Inject
    Proposing proposing;

    /**
     * Puts a rule before the others of finance.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public long propose(NewLandedRule draft) {
        check.refuse(draft);
        LandedRule rule = new LandedRule(
                draft.figures(),
                proposing.proposed(draft.figures().category().name(), draft.validFrom(), draft.reason()));
        rules.add(rule);
        return rule.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.FINANCE)
    public List<Long> proposeAll(ListSheet<NewLandedRule> drafts) {
        return drafts.each(draft -> List.of(draft.figures().category(), draft.validFrom()), this::propose);
    }

    /** Brings it into force. What was quoted by another rule keeps its price. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(long id) {
        proposing.approve(rules.get(id));
    }

    /** Brings each of these into force, or none of them. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approveAll(List<Long> proposals) {
        proposals.forEach(this::approve);
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void withdraw(long id) {
        proposing.withdraw(rules.get(id));
    }
}
