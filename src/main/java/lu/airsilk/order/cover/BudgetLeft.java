package lu.airsilk.order.cover;

import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** What a store can still spend of its month; goods without a price cost nothing. */
public final class BudgetLeft {

    private final Map<Sku, Money> prices;

    /** Empty where nothing limits it. */
    private Optional<Money> left;

    /**
     * A purse with this in it.
     *
     * @param left empty where nothing limits it; below zero there is nothing
     * @param prices of a case
     */
    public BudgetLeft(Optional<Money> left, Map<Sku, Money> prices) {
        this.left = left;
        this.prices = prices;
    }

    /** How many of these cases it still pays for. */
    public long paysFor(Sku sku, long cases) {
        Money price = prices.get(sku);
        if (left.isEmpty() || price == null || price.isZero()) {
            return cases;
        }
        return Math.clamp(left.get().amount().divideToIntegralValue(price.amount()).longValue(), 0, cases);
    }

    /** Takes out what these cost. */
    public void spend(Sku sku, long cases) {
        Optional<Money> cost = Optional.ofNullable(prices.get(sku)).map(price -> price.times(cases));
        left = left.map(money -> cost.map(money::minus).orElse(money));
    }
}
