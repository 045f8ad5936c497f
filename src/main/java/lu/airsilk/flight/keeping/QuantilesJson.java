package lu.airsilk.flight.keeping;

import jakarta.json.bind.annotation.JsonbProperty;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** Hours within which half of all goods, and nine in ten, are through. */
public record QuantilesJson(
        @JsonbProperty("50") @Nullable Long half,
        @JsonbProperty("90") @Nullable Long nine) {

    static QuantilesJson of(Quantiles hours) {
        return new QuantilesJson((long) hours.half(), (long) hours.nine());
    }

    Quantiles checked() {
        return Quantiles.checked(RequestFields.value("quantile50", half), RequestFields.value("quantile90", nine));
    }
}
