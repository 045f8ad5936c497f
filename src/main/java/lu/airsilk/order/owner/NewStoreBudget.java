package lu.airsilk.order.owner;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that a store may order in a month.
 *
 * @param amount in yuan
 */
public record NewStoreBudget(StoreCode store, YearMonth month, BigDecimal amount) implements Serializable {

    /** As it was written; refused, at its field, where it cannot be read. */
    static NewStoreBudget read(@Nullable String store, @Nullable String month, @Nullable BigDecimal amount) {
        var fields = new FieldsTogether();
        var whose = fields.read(() -> RequestFields.as("store", store, StoreCode::of));
        var when = fields.read(() -> RequestFields.as("month", month, NewStoreBudget::month));
        var much = fields.read(() -> RequestFields.value("amount", amount));
        return fields.make(() -> new NewStoreBudget(whose.get(), when.get(), much.get()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Refused.because("budget.month", text);
        }
    }
}
