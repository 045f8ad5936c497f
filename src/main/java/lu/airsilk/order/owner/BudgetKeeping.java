package lu.airsilk.order.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.budget.StoreBudget;
import lu.airsilk.order.budget.StoreBudgets;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refused;

/** Keeps what the stores of an owner may order in a month: in force at once. */
@ApplicationScoped
public class BudgetKeeping {

    @Inject
    StoreBudgets budgets;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Says what a store may order in a month, or says it anew. Orders that were sent before stay sent, also beyond it.
     *
     * @return the number of the budget
     */
    @Transactional
    @Allowed(Role.OWNER)
    public long say(NewStoreBudget said) {
        check(said);
        Optional<StoreBudget> known = budgets.lock(new StoreBudgets.OfMonth(said.store(), said.month()));
        known.ifPresent(budget -> budget.become(said.amount()));
        return known.orElseGet(() -> added(new StoreBudget(said.store(), said.month(), said.amount())))
                .id();
    }

    /**
     * Takes a budget away: the store has no limit in that month any more. What is over stays as it was.
     *
     * @return what it was
     */
    @Transactional
    @Allowed(Role.OWNER)
    public NewStoreBudget withdraw(long id) {
        StoreBudget budget = budgets.lock(id);
        refusePast(budget.month());
        budgets.remove(budget);
        return new NewStoreBudget(
                budget.store(), budget.month(), budget.amount().amount());
    }

    /** Says each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.OWNER)
    public List<Long> sayAll(ListSheet<NewStoreBudget> said) {
        return said.each(BudgetKeeping::what, this::say);
    }

    /** A row of a list is about a store's month. */
    static List<Object> what(NewStoreBudget said) {
        return List.of(said.store(), said.month());
    }

    private StoreBudget added(StoreBudget budget) {
        budgets.add(budget);
        return budget;
    }

    /** Refuses what cannot be: another owner's store is none, and what is wrong is told at once, each at its field. */
    void check(NewStoreBudget said) {
        actor.stores().require(said.store());
        Refused.together(() -> refusePast(said.month()), () -> StoreBudget.checked(said.amount()));
    }

    private void refusePast(YearMonth month) {
        if (month.isBefore(YearMonth.now(clock.withZone(Zones.CGO)))) {
            throw Refused.because("budget.past", month.toString()).at("month");
        }
    }
}
