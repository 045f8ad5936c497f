package lu.airsilk.platform.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;
import java.util.Currency;
import lu.airsilk.shared.Money;

/** Money as {@code {"amount":"12.34","currency":"CNY"}}: a text, so that no reader makes a binary fraction of it. */
public final class MoneyWord implements JsonbAdapter<Money, MoneyWord.Written> {

    /** Money as it stands in JSON. */
    public record Written(String amount, String currency) {}

    @Override
    public Written adaptToJson(Money money) {
        return new Written(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    @Override
    public Money adaptFromJson(Written written) {
        return new Money(new BigDecimal(written.amount()), Currency.getInstance(written.currency()));
    }
}
