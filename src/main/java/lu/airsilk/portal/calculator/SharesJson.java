package lu.airsilk.portal.calculator;

import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Decimal;
import org.jspecify.annotations.Nullable;

/** A total to be shared by weights in steps of a unit, as programs write it: decimals as texts or numbers. */
@Vector(answer = SharesJson.Answer.class)
public record SharesJson(
        @Nullable String total,
        @Nullable List<String> weights,
        @Nullable String unit) {

    /** The shares in the order of the weights. */
    public record Answer(List<String> shares) {}

    Answer shared() {
        List<BigDecimal> shares = Apportionment.shares(
                RequestFields.as("total", total, Decimal::of),
                RequestFields.list("weights", weights).stream()
                        .map(weight -> RequestFields.as("weights", weight, Decimal::of))
                        .toList(),
                RequestFields.as("unit", unit, Decimal::of));
        return new Answer(shares.stream().map(BigDecimal::toPlainString).toList());
    }
}
