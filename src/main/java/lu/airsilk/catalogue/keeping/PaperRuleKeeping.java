package lu.airsilk.catalogue.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperRule;
import lu.airsilk.catalogue.required.PaperRules;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;

/** Keeps which papers goods need: quality, who asks for them, proposes; a buyer, who has to get them, brings into force. */
@ApplicationScoped
public class PaperRuleKeeping {

    @Inject
    PaperRules rules;

    @Inject
    PaperRuleCheck check;

    @Inject
    Proposing proposing;

    /**
     * Puts a rule before the buyers.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.QUALITY)
    public long propose(NewPaperRule draft) {
        check.refuse(draft);
        PaperRule rule = new PaperRule(
                draft.need(), proposing.proposed(draft.need().figure(), draft.validFrom(), draft.reason()));
        rules.add(rule);
        return rule.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.QUALITY)
    public List<Long> proposeAll(ListSheet<NewPaperRule> drafts) {
        return drafts.each(draft -> List.of(draft.need().figure(), draft.validFrom()), this::propose);
    }

    /** Brings it into force. What is on sale stays on sale, and what is booked stays booked. */
    @Transactional
    @Allowed(Role.BUYER)
    public void approve(long id) {
        proposing.approve(rules.get(id));
    }

    /** Brings each of these into force, or none of them. */
    @Transactional
    @Allowed(Role.BUYER)
    public void approveAll(List<Long> proposals) {
        proposals.forEach(this::approve);
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed({Role.QUALITY, Role.BUYER})
    public void withdraw(long id) {
        proposing.withdraw(rules.get(id));
    }
}
