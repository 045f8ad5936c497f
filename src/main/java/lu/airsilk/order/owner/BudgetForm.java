package lu.airsilk.order.owner;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A budget while somebody types it. */
public class BudgetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String store = "";
    private String month = "";
    private @Nullable BigDecimal amount;

    NewStoreBudget read() {
        return NewStoreBudget.read(store, month, amount);
    }

    public String getStore() {
        return store;
    }

    public void setStore(@Nullable String store) {
        this.store = Objects.requireNonNullElse(store, "");
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = Objects.requireNonNullElse(month, "");
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }
}
