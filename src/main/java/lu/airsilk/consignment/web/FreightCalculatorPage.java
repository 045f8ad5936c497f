package lu.airsilk.consignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.consignment.AirCharge;
import lu.airsilk.consignment.AirRates;
import lu.airsilk.consignment.ChargeableWeight;
import lu.airsilk.consignment.PieceSize;
import lu.airsilk.consignment.WeightBreak;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Decimal;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a shipment weighs for the airline and what a tariff makes of it; a fragment of the calculators' page. */
@Named
@RequestScoped
public class FreightCalculatorPage {

    private final Map<String, String> form = new HashMap<>();
    private @Nullable ChargeableWeight weight;
    private @Nullable AirCharge charge;

    /** Weighs the pieces, and rates them when a tariff is given. */
    public void weigh() {
        Grams gross = Asked.as("gross", form.get("gross"), text -> Grams.ofKilograms(Decimal.of(text)));
        ChargeableWeight weighed = ChargeableWeight.of(
                gross,
                Asked.as(
                        "pieces",
                        form.get("pieces"),
                        text -> text.lines()
                                .filter(line -> !line.isBlank())
                                .map(PieceSize::of)
                                .toList()));
        weight = weighed;
        if (!form.getOrDefault("breaks", "").isBlank()) {
            charge = rates().charge(weighed.chargeable());
        }
    }

    private AirRates rates() {
        String currency = Asked.text("currency", form.get("currency"));
        Money minimum = Asked.as("minimum", form.get("minimum"), text -> Money.of(text, currency));
        List<WeightBreak> breaks = Asked.as(
                "breaks",
                form.get("breaks"),
                text -> text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> WeightBreak.of(line, currency))
                        .toList());
        return new AirRates(minimum, breaks);
    }

    /** What was typed, by field. */
    public Map<String, String> getForm() {
        return form;
    }

    public @Nullable ChargeableWeight getWeight() {
        return weight;
    }

    public @Nullable AirCharge getCharge() {
        return charge;
    }
}
