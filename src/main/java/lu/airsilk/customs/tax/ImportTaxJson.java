package lu.airsilk.customs.tax;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A line to be taxed in general trade, as programs write it: yuan and percentages, as texts or numbers. Remedy and
 * consumption tax are none when they are left out.
 */
@Vector(answer = ImportTaxJson.Answer.class)
public record ImportTaxJson(
        @JsonbProperty("customs_value") @Nullable String customsValue,
        @JsonbProperty("duty_pct") @Nullable String duty,
        @JsonbProperty("remedy_pct") @Nullable String remedy,
        @JsonbProperty("ct_pct") @Nullable String consumption,
        @JsonbProperty("ct_specific_total") @Nullable String specificConsumption,
        @JsonbProperty("vat_pct") @Nullable String vat) {

    /** The taxes in yuan. */
    public record Answer(
            String duty,
            String remedy,
            @JsonbProperty("consumption_tax") String consumptionTax,
            String vat,
            @JsonbProperty("total_tax") String total) {}

    Answer taxed() {
        DutyRates rates = new DutyRates(
                RequestFields.as("duty_pct", duty, Percentage::of),
                RequestFields.as("remedy_pct", orNone(remedy), Percentage::of),
                RequestFields.as("ct_pct", orNone(consumption), Percentage::of),
                RequestFields.as("ct_specific_total", orNone(specificConsumption), Yuan::of),
                RequestFields.as("vat_pct", vat, Percentage::of));
        DutyCalculation taxes = DutyCalculation.of(RequestFields.as("customs_value", customsValue, Yuan::of), rates);
        return new Answer(
                Yuan.text(taxes.duty()),
                Yuan.text(taxes.remedy()),
                Yuan.text(taxes.consumptionTax()),
                Yuan.text(taxes.vat()),
                Yuan.text(taxes.total()));
    }

    private static String orNone(@Nullable String rate) {
        return Objects.requireNonNullElse(rate, "0");
    }
}
