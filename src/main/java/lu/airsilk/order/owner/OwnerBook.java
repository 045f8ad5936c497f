package lu.airsilk.order.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.budget.StoreBudgets;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The orders that wait for an owner of stores. */
@ApplicationScoped
public class OwnerBook {

    /** The others stand in the list of orders. */
    private static final int MOST = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    OrderBudget budget;

    /**
     * An order that waits.
     *
     * @param cost what it costs the store at landed prices
     * @param over by how much the month's budget is not enough for it as it stands now; empty where it fits by now
     * @param paysIn the month in whose budget it counts
     * @param month what the month has and what of it is sent; empty where it has no budget any more
     */
    public record Waiting(
            String order,
            Names store,
            LocalDate wantedBy,
            String by,
            Money cost,
            YearMonth paysIn,
            Optional<Money> over,
            Optional<OrderBudget.Left> month) {}

    private record Row(
            String order,
            StoreCode store,
            LocalDate wantedBy,
            LocalDate budgetDay,
            String by,
            @Nullable BigDecimal cost) {

        StoreBudgets.OfMonth month() {
            return new StoreBudgets.OfMonth(store, YearMonth.from(budgetDay));
        }

        Waiting named(Map<StoreCode, StoreRow> known, Map<StoreBudgets.OfMonth, OrderBudget.Left> left) {
            Money money = Money.of(Objects.requireNonNullElse(cost, BigDecimal.ZERO), FrozenPrice.CURRENCY);
            Optional<OrderBudget.Left> ofMonth = Optional.ofNullable(left.get(month()));
            return new Waiting(
                    order,
                    Objects.requireNonNull(known.get(store)).names(),
                    wantedBy,
                    by,
                    money,
                    month().month(),
                    OrderBudget.beyond(money, ofMonth),
                    ofMonth);
        }
    }

    /** Those of the actor's stores, the first that was sent first. */
    @Allowed(Role.OWNER)
    public List<Waiting> waiting() {
        List<Row> rows = actor.stores()
                .query(
                        database,
                        "select o.number, o.store, o.wantedBy, o.budgetDay, o.placedBy, sum(l.price.amount *"
                                + " cast(cast(l.requested as Long) as BigDecimal)) from OrderLine l join l.order o"
                                + " where o.state = WAITING_OWNER and" + StoreScope.condition("o.store")
                                + "group by o.id, o.number, o.store, o.wantedBy, o.budgetDay, o.placedBy, o.placedAt"
                                + " order by o.placedAt, o.id",
                        Row.class)
                .setMaxResults(MOST)
                .getResultList();
        Map<StoreCode, StoreRow> known =
                stores.rows(rows.stream().map(Row::store).collect(Collectors.toSet()));
        Map<StoreBudgets.OfMonth, OrderBudget.Left> left =
                budget.left(rows.stream().map(Row::month).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.named(known, left)).toList();
    }
}
