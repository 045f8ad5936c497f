package lu.airsilk.order.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.shared.Money;

/** Weighs an order that is about to be sent against its store's budget of the month. */
@ApplicationScoped
public class OrderBudget {

    @Inject
    StoreBudgets budgets;

    /**
     * By how much these lines go beyond what is left of the month of the wanted day; empty when they stay within, and for a
     * store without a budget. Lines without a price weigh nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Money> beyond(StoreOrder order, Collection<QuotedLine> lines) {
        StoreBudgets.OfMonth month = new StoreBudgets.OfMonth(order.store(), YearMonth.from(order.wantedBy()));
        return budgets.lock(month)
                .map(budget -> budgets.sent(month).plus(cost(lines)).minus(budget.amount()))
                .filter(over -> over.amount().signum() > 0);
    }

    private static Money cost(Collection<QuotedLine> lines) {
        return lines.stream()
                .map(line -> line.price().of(line.cases().value()))
                .reduce(Money.zero(FrozenPrice.CURRENCY), Money::plus);
    }
}
