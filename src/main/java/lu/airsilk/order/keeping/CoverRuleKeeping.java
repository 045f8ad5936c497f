package lu.airsilk.order.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.order.cover.CoverRule;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.file.ListSheet;

/** Keeps the rules of cover: one of those who share goods out proposes, another brings into force. */
@ApplicationScoped
public class CoverRuleKeeping {

    @Inject
    CoverRules rules;

    @Inject
    CoverCheck check;

    @Inject
    Proposing proposing;

    /**
     * Puts a rule before the others who share goods out.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public long propose(NewCoverRule draft) {
        check.refuse(draft);
        CoverRule rule = new CoverRule(
                draft.scope(),
                draft.figures(),
                proposing.proposed(draft.scope().figure(), draft.validFrom(), draft.reason()));
        rules.add(rule);
        return rule.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public List<Long> proposeAll(ListSheet<NewCoverRule> drafts) {
        return drafts.each(draft -> List.of(draft.scope(), draft.validFrom()), this::propose);
    }

    /** Brings it into force. What stores have on their lists already stays there. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void approve(long id) {
        proposing.approve(rules.get(id));
    }

    /** Brings each of these into force, or none of them. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void approveAll(List<Long> proposals) {
        proposals.forEach(this::approve);
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void withdraw(long id) {
        proposing.withdraw(rules.get(id));
    }
}
