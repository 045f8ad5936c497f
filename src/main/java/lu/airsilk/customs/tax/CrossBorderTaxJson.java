package lu.airsilk.customs.tax;

import jakarta.json.bind.annotation.JsonbProperty;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** A consumer's order to be taxed, as programs write it: yuan and percentages, as texts or numbers. */
@Vector(answer = CrossBorderTaxJson.Answer.class)
public record CrossBorderTaxJson(
        @JsonbProperty("goods_price_incl_freight_insurance") @Nullable String price,

        @JsonbProperty("ct_pct") @Nullable String consumption,
        @JsonbProperty("vat_pct") @Nullable String vat) {

    /** The taxes in yuan. */
    public record Answer(
            @JsonbProperty("ct_full") String consumptionFull,
            @JsonbProperty("vat_full") String vatFull,
            @JsonbProperty("ct_payable") String consumptionPayable,
            @JsonbProperty("vat_payable") String vatPayable,
            String total) {}

    Answer taxed() {
        CrossBorderTax tax = CrossBorderTax.of(
                RequestFields.as("goods_price_incl_freight_insurance", price, Yuan::of),
                RequestFields.as("ct_pct", consumption, Percentage::of),
                RequestFields.as("vat_pct", vat, Percentage::of));
        return new Answer(
                Yuan.text(tax.consumptionFull()),
                Yuan.text(tax.vatFull()),
                Yuan.text(tax.consumptionPayable()),
                Yuan.text(tax.vatPayable()),
                Yuan.text(tax.total()));
    }
}
