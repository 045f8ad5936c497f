package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.currency.rate.ExchangeRate;
import lu.airsilk.currency.rate.Rates;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;

/** Keeps the rates: one of finance proposes, another brings into force. */
@ApplicationScoped
public class RateKeeping {

    @Inject
    Rates rates;

    @Inject
    RateCheck check;

    @Inject
    Proposing proposing;

    /**
     * Puts a rate before the others of finance.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public long propose(NewRate draft) {
        check.refuse(draft);
        ExchangeRate rate = new ExchangeRate(
                draft.currency(),
                draft.purpose(),
                draft.cny(),
                draft.per(),
                proposing.proposed(draft.currency() + " " + draft.purpose(), draft.validFrom(), draft.reason()));
        rates.add(rate);
        return rate.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.FINANCE)
    public List<Long> proposeAll(ListSheet<NewRate> drafts) {
        return drafts.each(draft -> List.of(draft.currency(), draft.purpose(), draft.validFrom()), this::propose);
    }

    /** Brings it into force. What was quoted at another rate keeps it. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(long id) {
        proposing.approve(rates.get(id));
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
        proposing.withdraw(rates.get(id));
    }
}
