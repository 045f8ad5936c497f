package lu.airsilk.order.owner;

import java.time.YearMonth;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store may order in a month.
 *
 * @param sent what the orders that it has sent for days of that month come to
 */
public record BudgetRow(long id, int version, StoreCode store, YearMonth month, Money amount, Money sent) {

    /** Below zero once an owner has approved more than that. */
    public Money left() {
        return amount.minus(sent);
    }
}
