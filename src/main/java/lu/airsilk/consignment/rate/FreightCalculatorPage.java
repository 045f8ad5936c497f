package lu.airsilk.consignment.rate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
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
        Grams gross = Grams.ofKilograms(RequestFields.value("gross", figures.get("gross")));
        ChargeableWeight weighed = ChargeableWeight.of(
                gross,
                RequestFields.as(
                        "pieces",
                        form.get("pieces"),
                        text -> text.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> PieceSize.of(
                                        line,
                                        side -> Notation.of(PageWords.reader()).read(side, FigureKind.DECIMAL)))
                                .toList()));
        weight = weighed;
        if (!form.getOrDefault("breaks", "").isBlank()) {
            charge = rates().charge(weighed.chargeable());
        }
    }

    private AirRates rates() {
        Notation notation = Notation.of(PageWords.reader());
        String currency = RequestFields.text("currency", form.get("currency"));
        Money minimum = Money.of(RequestFields.value("minimum", figures.get("minimum")), currency);
        List<WeightBreak> breaks = RequestFields.as(
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
