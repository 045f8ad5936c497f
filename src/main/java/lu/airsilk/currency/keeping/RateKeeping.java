package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.currency.rate.ExchangeRate;
import lu.airsilk.currency.rate.Rates;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.command.ExpectedVersion;

/** Keeps the rates: one of finance proposes, another brings into force. */
@ApplicationScoped
public class RateKeeping {

    @Inject
    Rates rates;

    @Inject
    RateCheck check;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

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
                new Proposal(
                        draft.currency() + " " + draft.purpose(),
                        draft.validFrom(),
                        draft.reason(),
                        actor.user(),
                        clock.instant()));
        rates.add(rate);
        return rate.id();
    }

    /** Brings it into force; refused to who proposed it. What was quoted at another rate keeps it. */
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
        ExchangeRate rate = rates.get(id);
        expected.check(rate);
        return rate.proposal();
    }
}
