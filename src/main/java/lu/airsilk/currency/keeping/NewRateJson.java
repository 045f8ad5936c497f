package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A rate as programs propose it; {@code per} is one where it is missing. */
public record NewRateJson(
        @Nullable String currency,
        @Nullable String purpose,
        @Nullable BigDecimal cny,
        @Nullable BigDecimal per,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    NewRate checked() {
        return new NewRate(
                RequestFields.text("currency", currency),
                RequestFields.word("purpose", purpose, RatePurpose.class),
                RequestFields.value("cny", cny),
                per == null
                        ? 1
                        : Math.toIntExact(RequestFields.units("per", per).value()),
                RequestFields.value("validFrom", validFrom),
                RequestFields.text("reason", reason));
    }
}
