package lu.airsilk.order.cover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** What a store can still spend of its month, when all that its list has is paid for; goods without a price cost nothing. */
public final class BudgetLeft {

    /** Where nothing limits it. */
    public static final BudgetLeft UNLIMITED = new BudgetLeft();

    private final Map<Sku, Money> prices;

    /** Cases on the list, which are paid for and not yet asked for here. */
    private final Map<Sku, Cases> listed;

    private Optional<Money> left;

    private BudgetLeft() {
        prices = Map.of();
        listed = Map.of();
        left = Optional.empty();
    }

    /**
     * A purse with this in it.
     *
     * @param month what is left of the month; below zero there is nothing
     * @param prices of a case
     * @param listed cases on the list in the making
     */
    public BudgetLeft(Money month, Map<Sku, Money> prices, Map<Sku, Cases> listed) {
        this.prices = prices;
        this.listed = new HashMap<>(listed);
        left = Optional.of(listed.entrySet().stream()
                .map(line -> cost(line.getKey(), line.getValue().value()))
                .flatMap(Optional::stream)
                .reduce(month, Money::minus));
    }

    private Optional<Money> cost(Sku sku, long cases) {
        return Optional.ofNullable(prices.get(sku)).map(price -> price.times(cases));
    }

    /** How many of these cases it still pays for, those on the list first. */
    public long paysFor(Sku sku, long cases) {
        Money price = prices.get(sku);
        if (left.isEmpty() || price == null || price.isZero()) {
            return cases;
        }
        long paid = listed(sku);
        long more = left.get().amount().divideToIntegralValue(price.amount()).longValue();
        return Math.min(cases, paid + Math.max(0, more));
    }

    private long listed(Sku sku) {
        return listed.getOrDefault(sku, Cases.ZERO).value();
    }

    /** Takes out what these cost. */
    public void spend(Sku sku, long cases) {
        if (left.isEmpty()) {
            return;
        }
        long paid = Math.min(listed(sku), cases);
        listed.put(sku, Cases.of(listed(sku) - paid));
        left = left.map(money -> cost(sku, cases - paid).map(money::minus).orElse(money));
    }
}
