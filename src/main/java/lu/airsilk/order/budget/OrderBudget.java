package lu.airsilk.order.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Weighs an order that is about to be sent against its store's budget of the month. */
@ApplicationScoped
public class OrderBudget {

    private static final Money NOTHING = Money.zero(FrozenPrice.CURRENCY);

    @Inject
    StoreBudgets budgets;

    @Inject
    CurrentActor actor;

    /**
     * Whether the month that pays for it has room for these lines; a store without a budget always has. Lines without a price
     * weigh nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(StoreOrder order, Collection<QuotedLine> lines) {
        StoreBudgets.OfMonth month = month(order);
        return budgets.lock(month)
                .filter(budget -> isOver(budgets.sent(month).plus(cost(lines)), budget))
                .isEmpty();
    }

    /**
     * Makes a change to a sent order; refused where it then costs more than before, and its month more than it has. An order
     * that its owner has agreed to beyond that goes on as far as the month came to then.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void within(StoreOrder order, Runnable change) {
        StoreBudgets.OfMonth month = month(order);
        Optional<StoreBudget> budget = budgets.lock(month);
        Money before = budget.map(any -> budgets.sent(month)).orElse(NOTHING);
        change.run();
        budget.ifPresent(limit -> {
            Money after = budgets.sent(month);
            Refused.unless(
                    after.compareTo(before) <= 0 || !isOver(after, limit) || isAgreed(order, month, after),
                    "order.beyondBudget",
                    after.minus(limit.amount()).rounded(RoundingMode.UP));
        });
    }

    /**
     * By how much an order that waits goes beyond its month as that stands now; empty for all others, where it fits by now, and
     * for who is kept from prices.
     */
    public Optional<Money> over(StoreOrder order) {
        if (actor.isKeptFromPrices() || !order.isWaiting()) {
            return Optional.empty();
        }
        return beyond(budgets.asked(order), left(order));
    }

    /** By how much so much more of a sent order goes beyond its month; empty where it fits or its owner has agreed to it. */
    public Optional<Money> beyond(StoreOrder order, Money more) {
        Optional<Left> left = left(order);
        return left.filter(each -> isAgreed(order, month(order), each.sent().plus(more)))
                        .isPresent()
                ? Optional.empty()
                : beyond(more, left);
    }

    /** Remembers what its month comes to with an order that its owner has just agreed to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void agreed(StoreOrder order) {
        order.agree(budgets.sent(month(order)));
    }

    private boolean isAgreed(StoreOrder order, StoreBudgets.OfMonth month, Money sent) {
        return order.isAgreed() && sent.compareTo(budgets.agreed(month)) <= 0;
    }

    /** What is left of the month for which an order is wanted; empty where nothing limits it. */
    private Optional<Left> left(StoreOrder order) {
        StoreBudgets.OfMonth month = month(order);
        return Optional.ofNullable(left(Set.of(month)).get(month));
    }

    /** What the month of a day has, and what of it is sent; empty where nothing limits it. */
    public Optional<Left> left(StoreCode store, LocalDate day) {
        return left(Set.of(new StoreBudgets.OfMonth(store, YearMonth.from(day)))).values().stream()
                .findFirst();
    }

    /**
     * The day whose month pays for goods: the one on which they are wanted, or on which the last of them is likely there where
     * that is earlier; else a later wish would take them out of the month in which they come.
     */
    public static LocalDate day(LocalDate wantedBy, Stream<Promise> promises) {
        return promises.flatMap(promise -> Optional.ofNullable(promise.likely()).stream())
                .max(Comparator.naturalOrder())
                .filter(wantedBy::isAfter)
                .orElse(wantedBy);
    }

    /** What is left of each of these months that has a budget, below zero where more was sent; two questions for all of them. */
    public Map<StoreBudgets.OfMonth, Left> left(Set<StoreBudgets.OfMonth> months) {
        List<StoreBudget> limits = budgets.of(months);
        Map<StoreBudgets.OfMonth, Money> sent = budgets.sent(limits);
        return limits.stream()
                .collect(Collectors.toMap(
                        StoreBudgets.OfMonth::of,
                        limit -> new Left(limit.amount(), sent.getOrDefault(StoreBudgets.OfMonth.of(limit), NOTHING))));
    }

    /** By how much this is more than is left; empty where it fits or nothing limits it. */
    public static Optional<Money> beyond(Money cost, Optional<Left> left) {
        return left.map(each -> cost.minus(each.money()))
                .filter(over -> over.amount().signum() > 0);
    }

    /**
     * What a month has, and what of it is sent.
     *
     * @param budget of the month
     * @param sent of it so far, orders that wait not counted
     */
    public record Left(Money budget, Money sent) {

        /** What is left of it, below zero where more was sent. */
        public Money money() {
            return budget.minus(sent);
        }
    }

    private static boolean isOver(Money sent, StoreBudget budget) {
        return sent.compareTo(budget.amount()) > 0;
    }

    private static StoreBudgets.OfMonth month(StoreOrder order) {
        return new StoreBudgets.OfMonth(order.store(), YearMonth.from(order.budgetDay()));
    }

    private static Money cost(Collection<QuotedLine> lines) {
        return lines.stream().map(line -> line.price().of(line.cases().value())).reduce(NOTHING, Money::plus);
    }
}
