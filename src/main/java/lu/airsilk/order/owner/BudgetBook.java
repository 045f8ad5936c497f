package lu.airsilk.order.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.budget.StoreBudget;
import lu.airsilk.order.budget.StoreBudgets;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Money;

/** The budgets of the actor's stores, to be read with what has been sent of them. */
@ApplicationScoped
public class BudgetBook {

    private static final Money NOTHING = Money.zero(FrozenPrice.CURRENCY);

    @Inject
    StoreBudgets budgets;

    @Inject
    BudgetKeeping keeping;

    @Inject
    Clock clock;

    /** A page of them, the newest month first. */
    @Allowed({Role.OWNER, Role.AUDIT})
    public Page<BudgetRow> rows(Paging paging) {
        return rows(Optional.empty(), paging);
    }

    /** The same of one month. */
    @Allowed({Role.OWNER, Role.AUDIT})
    public Page<BudgetRow> rows(Optional<YearMonth> month, Paging paging) {
        Page<StoreBudget> page = budgets.page(month, paging);
        Map<StoreBudgets.OfMonth, Money> sent = budgets.sent(page.items());
        return page.map(budget -> row(budget, sent.getOrDefault(StoreBudgets.OfMonth.of(budget), NOTHING)));
    }

    /** Those of this month and the later ones, the first month first. */
    @Allowed({Role.OWNER, Role.AUDIT})
    public List<BudgetRow> ahead() {
        return budgets.since(YearMonth.now(clock.withZone(Zones.CGO))).stream()
                .map(budget -> row(budget, NOTHING))
                .toList();
    }

    /** One of them; unknown when it is of another owner's store. */
    @Allowed({Role.OWNER, Role.AUDIT})
    public BudgetRow row(long id) {
        StoreBudget budget = budgets.get(id);
        return row(budget, budgets.sent(StoreBudgets.OfMonth.of(budget)));
    }

    /** How it would stand if this were said; nothing is written. */
    @Allowed(Role.OWNER)
    public BudgetRow tried(NewStoreBudget said) {
        keeping.check(said);
        return new BudgetRow(
                0,
                0,
                said.store(),
                said.month(),
                Money.of(said.amount(), FrozenPrice.CURRENCY),
                budgets.sent(new StoreBudgets.OfMonth(said.store(), said.month())));
    }

    /** The same of each of a list; what is wrong with any is told at once, at its row. */
    @Allowed(Role.OWNER)
    public List<BudgetRow> triedAll(ListSheet<NewStoreBudget> said) {
        return said.each(BudgetKeeping::what, this::tried);
    }

    private static BudgetRow row(StoreBudget budget, Money sent) {
        return new BudgetRow(budget.id(), budget.version(), budget.store(), budget.month(), budget.amount(), sent);
    }
}
