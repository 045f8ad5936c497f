package lu.airsilk.order.owner;

import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store may order in a month, as programs read it.
 *
 * @param month such as {@code 2026-12}
 * @param sent what its orders for days of that month come to
 */
public record StoreBudgetJson(
        String id, StoreCode store, String month, Money amount, Money sent, Money left, int version) {

    static StoreBudgetJson of(BudgetRow row) {
        return new StoreBudgetJson(
                Long.toString(row.id()),
                row.store(),
                row.month().toString(),
                row.amount(),
                row.sent(),
                row.left(),
                row.version());
    }
}
