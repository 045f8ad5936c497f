package lu.airsilk.order.budget;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The budgets of stores, and what has been sent of them. */
@Repository
public class StoreBudgets {

    private static final String SCOPED =
            " from StoreBudget b where b.ofMonth between :from and :until and" + StoreScope.condition("b.store");

    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2999, 12);

    private static final Map<String, String> COLUMNS = Map.of("store", "b.store", "month", "b.ofMonth");

    /** What stands of the lines of sent orders, at the prices at which they were sent. */
    private static final String SUM =
            "sum(l.price.amount * cast(case when o.state = SUBMITTED then cast(l.requested as Long)"
                    + " else cast(l.accepted as Long) - cast(l.cancelled as Long) end as BigDecimal))";

    private static final String SENT =
            " from OrderLine l join l.order o where o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT, COMPLETED)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** A store's month. */
    public record OfMonth(StoreCode store, YearMonth month) {

        public static OfMonth of(StoreBudget budget) {
            return new OfMonth(budget.store(), budget.month());
        }
    }

    /** What a store has sent for a day. */
    private record Sent(
            StoreCode store, LocalDate day, @Nullable BigDecimal amount) {

        Money money() {
            return Money.of(Objects.requireNonNullElse(amount, BigDecimal.ZERO), FrozenPrice.CURRENCY);
        }

        OfMonth month() {
            return new OfMonth(store, YearMonth.from(day));
        }
    }

    /** The budget of a store's month, locked: orders of one month come one after another. Empty where there is no limit. */
    public Optional<StoreBudget> lock(OfMonth month) {
        return database.createQuery(
                        "select b from StoreBudget b where b.store = :store and b.ofMonth = :month", StoreBudget.class)
                .setParameter("store", month.store())
                .setParameter("month", month.month().atDay(1))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The budgets of those of these months that have one, to be read; one question for all. */
    List<StoreBudget> of(Set<OfMonth> months) {
        return months.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select b from StoreBudget b where b.store in :stores and b.ofMonth in :months",
                                StoreBudget.class)
                        .setParameter(
                                "stores", months.stream().map(OfMonth::store).collect(Collectors.toSet()))
                        .setParameter(
                                "months",
                                months.stream()
                                        .map(month -> month.month().atDay(1))
                                        .collect(Collectors.toSet()))
                        .getResultStream()
                        .filter(budget -> months.contains(OfMonth.of(budget)))
                        .toList();
    }

    /** The budget with this number, for the eyes of the actor's stores only; refused as unknown when there is none. */
    public StoreBudget get(long id) {
        return Optional.ofNullable(database.find(StoreBudget.class, id))
                .filter(budget -> actor.stores().includes(budget.store()))
                .orElseThrow(() -> Refused.unknown("budget.unknown", id));
    }

    /** A page of those of the actor's stores, the newest month first; of one month alone where it is named. */
    public Page<StoreBudget> page(Optional<YearMonth> month, Paging paging) {
        StoreScope scope = actor.stores();
        LocalDate from = month.orElse(FIRST).atDay(1);
        LocalDate until = month.orElse(LAST).atEndOfMonth();
        return new Page<>(
                scope.query(database, "select count(b)" + SCOPED, Long.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult(),
                scope.query(
                                database,
                                "select b" + SCOPED + paging.orderBy(COLUMNS, "b.ofMonth desc", "b.store"),
                                StoreBudget.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** Those of the actor's stores from a month on, the first month first. */
    public List<StoreBudget> since(YearMonth month) {
        return actor.stores()
                .query(database, "select b" + SCOPED + " order by b.ofMonth, b.store", StoreBudget.class)
                .setParameter("from", month.atDay(1))
                .setParameter("until", LAST.atEndOfMonth())
                .getResultList();
    }

    /** What an order comes to as it was sent, whoever still has to say yes to it. */
    public Money asked(StoreOrder order) {
        BigDecimal sum = database.createQuery(
                        "select coalesce(sum(l.price.amount * cast(cast(l.requested as Long) as BigDecimal)), 0)"
                                + " from OrderLine l where l.order = :order",
                        BigDecimal.class)
                .setParameter("order", order)
                .getSingleResult();
        return Money.of(sum, FrozenPrice.CURRENCY);
    }

    /** What the store has sent of this month. */
    public Money sent(OfMonth month) {
        BigDecimal sum = database.createQuery(
                        "select coalesce(" + SUM + ", 0)" + SENT
                                + " and o.store = :store and o.budgetDay between :from and :until",
                        BigDecimal.class)
                .setParameter("store", month.store())
                .setParameter("from", month.month().atDay(1))
                .setParameter("until", month.month().atEndOfMonth())
                .getSingleResult();
        return Money.of(sum, FrozenPrice.CURRENCY);
    }

    /** The most that the owner has agreed to that the month comes to; nothing while there was no such order. */
    public Money agreed(OfMonth month) {
        BigDecimal most = database.createQuery(
                        "select max(o.ownerAgreed) from StoreOrder o where o.store = :store and o.budgetDay between :from"
                                + " and :until",
                        BigDecimal.class)
                .setParameter("store", month.store())
                .setParameter("from", month.month().atDay(1))
                .setParameter("until", month.month().atEndOfMonth())
                .getSingleResult();
        return Money.of(Objects.requireNonNullElse(most, BigDecimal.ZERO), FrozenPrice.CURRENCY);
    }

    /** The same for each of these budgets, in one question. */
    public Map<OfMonth, Money> sent(Collection<StoreBudget> budgets) {
        if (budgets.isEmpty()) {
            return Map.of();
        }
        List<YearMonth> months =
                budgets.stream().map(StoreBudget::month).sorted().toList();
        return database.createQuery(
                        "select o.store, o.budgetDay, " + SUM + SENT
                                + " and o.store in :stores and o.budgetDay between :from and :until"
                                + " group by o.store, o.budgetDay",
                        Sent.class)
                .setParameter(
                        "stores",
                        budgets.stream().map(StoreBudget::store).distinct().toList())
                .setParameter("from", months.getFirst().atDay(1))
                .setParameter("until", months.getLast().atEndOfMonth())
                .getResultStream()
                .collect(Collectors.toMap(Sent::month, Sent::money, Money::plus));
    }

    /** The budget with this number, locked, of the actor's stores; refused as unknown when there is none. */
    public StoreBudget lock(long id) {
        StoreBudget budget = get(id);
        database.lock(budget, LockModeType.PESSIMISTIC_WRITE);
        return budget;
    }

    public void remove(StoreBudget budget) {
        database.remove(budget);
    }

    public void add(StoreBudget budget) {
        database.persist(budget);
        database.flush();
    }
}
