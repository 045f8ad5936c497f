package lu.airsilk.flight.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitRule;
import lu.airsilk.flight.transit.TransitRules;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;

/** Keeps what legs are assumed to take: who flies goods in proposes, who shares them out brings into force. */
@ApplicationScoped
public class TransitKeeping {

    @Inject
    TransitRules rules;

    @Inject
    TransitCheck check;

    @Inject
    Proposing proposing;

    /**
     * Puts an assumption before those who share goods out.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public long propose(NewTransitRule draft) {
        check.refuse(draft);
        TransitRule rule = new TransitRule(
                draft.figures(), proposing.proposed(draft.figures().figure(), draft.validFrom(), draft.reason()));
        rules.add(rule);
        return rule.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.IMPORT)
    public List<Long> proposeAll(ListSheet<NewTransitRule> drafts) {
        return drafts.each(draft -> List.of(draft.figures().figure(), draft.validFrom()), this::propose);
    }

    /** Brings it into force. What was promised stays promised. */
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
    @Allowed({Role.IMPORT, Role.ALLOCATION})
    public void withdraw(long id) {
        proposing.withdraw(rules.get(id));
    }
}
