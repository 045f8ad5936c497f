package lu.airsilk.order.owner;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.file.ListSheet;
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

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("store", "month", "amount"));

    /** A list of them, none read yet. */
    static ListSheet<NewStoreBudget> list(byte[] file) {
        return ListSheet.of(
                        file,
                        COLUMNS,
                        row -> new NewStoreBudgetJson(row.of("store"), row.of("month"), row.number("amount")).checked())
                .about("store", "month");
    }

    NewStoreBudget checked() {
        return NewStoreBudget.read(store, month, amount);
    }
}
