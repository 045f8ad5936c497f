package lu.airsilk.order.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/** Weighs an order that is about to be sent against its store's budget of the month. */
@ApplicationScoped
public class OrderBudget {

    private static final Money NOTHING = Money.zero(FrozenPrice.CURRENCY);

    @Inject
    StoreBudgets budgets;

    /**
     * Whether the month of the wanted day has room for these lines; a store without a budget always has. Lines without a price
     * weigh nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(StoreOrder order, Collection<QuotedLine> lines) {
        StoreBudgets.OfMonth month = month(order);
        return budgets.lock(month)
                .filter(budget -> isOver(budgets.sent(month).plus(cost(lines)), budget))
                .isEmpty();
    }

    /** Makes a change to a sent order; refused where it then costs more than before, and more than its month has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void within(StoreOrder order, Runnable change) {
        StoreBudgets.OfMonth month = month(order);
        Optional<StoreBudget> budget = budgets.lock(month);
        Money before = budget.map(any -> budgets.sent(month)).orElse(NOTHING);
        change.run();
        budget.ifPresent(limit -> {
            Money after = budgets.sent(month);
            Refused.unless(
                    after.compareTo(before) <= 0 || !isOver(after, limit),
                    "order.beyondBudget",
                    after.minus(limit.amount()).rounded(RoundingMode.UP));
        });
    }

    /** By how much an order that waits goes beyond its month as that stands now; empty for all others, and where it fits by now. */
    public Optional<Money> over(StoreOrder order) {
        return order.isWaiting() ? over(month(order), budgets.asked(order)) : Optional.empty();
    }

    /** By how much so much more would be beyond that month. */
    public Optional<Money> over(StoreBudgets.OfMonth month, Money more) {
        return budgets.find(month)
                .map(budget -> budgets.sent(month).plus(more).minus(budget.amount()))
                .filter(over -> over.amount().signum() > 0);
    }

    private static boolean isOver(Money sent, StoreBudget budget) {
        return sent.compareTo(budget.amount()) > 0;
    }

    private static StoreBudgets.OfMonth month(StoreOrder order) {
        return new StoreBudgets.OfMonth(order.store(), YearMonth.from(order.wantedBy()));
    }

    private static Money cost(Collection<QuotedLine> lines) {
        return lines.stream().map(line -> line.price().of(line.cases().value())).reduce(NOTHING, Money::plus);
    }
}
