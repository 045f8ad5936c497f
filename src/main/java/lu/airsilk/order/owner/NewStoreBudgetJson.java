package lu.airsilk.order.owner;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A budget as programs write it.
 *
 * @param month such as {@code 2026-12}
 * @param amount in yuan
 */
public record NewStoreBudgetJson(
        @Nullable String store,
        @Nullable String month,
        @Nullable BigDecimal amount) {

    NewStoreBudget checked() {
        return NewStoreBudget.read(store, month, amount);
    }
}
