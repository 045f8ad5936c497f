package lu.airsilk.consignment.rate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PieceSize;
import org.jspecify.annotations.Nullable;

/** What a shipment weighs for the airline and what a tariff makes of it; a fragment of the calculators' page. */
@Named
@RequestScoped
public class FreightCalculatorPage {

    private final Map<String, String> form = new HashMap<>();
    private final Map<String, BigDecimal> figures = new HashMap<>();
    private @Nullable ChargeableWeight weight;
    private @Nullable AirCharge charge;

    /** Weighs the pieces, and rates them when a tariff is given. */
    public void weigh() {
        Grams gross = Grams.ofKilograms(Asked.value("gross", figures.get("gross")));
        ChargeableWeight weighed = ChargeableWeight.of(
                gross,
                Asked.as(
                        "pieces",
                        form.get("pieces"),
                        text -> text.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> PieceSize.of(
                                        line, side -> Notation.of(Told.reader()).read(side, FigureKind.DECIMAL)))
                                .toList()));
        weight = weighed;
        if (!form.getOrDefault("breaks", "").isBlank()) {
            charge = rates().charge(weighed.chargeable());
        }
    }

    private AirRates rates() {
        Notation notation = Notation.of(Told.reader());
        String currency = Asked.text("currency", form.get("currency"));
        Money minimum = Money.of(Asked.value("minimum", figures.get("minimum")), currency);
        List<WeightBreak> breaks = Asked.as(
                "breaks",
                form.get("breaks"),
                text -> text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> WeightBreak.of(
                                line,
                                currency,
                                weight -> notation.read(weight, FigureKind.WEIGHT),
                                price -> notation.read(price, FigureKind.MONEY)))
                        .toList());
        return new AirRates(minimum, breaks);
    }

    /** What was typed, by field. */
    public Map<String, String> getForm() {
        return form;
    }

    /** The numbers that were typed, by field. */
    public Map<String, BigDecimal> getFigures() {
        return figures;
    }

    public @Nullable ChargeableWeight getWeight() {
        return weight;
    }

    public @Nullable AirCharge getCharge() {
        return charge;
    }
}
