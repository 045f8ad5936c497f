package lu.airsilk.costing.charge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.costing.charge.rule.LateCharge;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/** What bills that come late do to stock and to what is sold; a fragment of the calculators' page. */
@Named
@RequestScoped
public class LateChargePage {

    private final Map<String, String> form = new HashMap<>();
    private final Map<String, BigDecimal> figures = new HashMap<>();
    private List<LateCharge> steps = List.of();

    public void split() {
        steps = new LateChargeJson(
                        figures.get("received"),
                        figures.get("sold"),
                        Optional.ofNullable(figures.get("unitCost"))
                                .map(BigDecimal::toPlainString)
                                .orElse(null),
                        bills(RequestFields.text("charges", form.get("charges"))))
                .steps();
    }

    /** As the reader writes them, to how programs do. */
    private static List<String> bills(String text) {
        return Arrays.stream(text.strip().split("[\\s;]+"))
                .map(bill -> PageWords.read("charges", bill, FigureKind.MONEY).toPlainString())
                .toList();
    }

    /** What else was typed, by field. */
    public Map<String, String> getForm() {
        return form;
    }

    /** The numbers that were typed, by field. */
    public Map<String, BigDecimal> getFigures() {
        return figures;
    }

    public List<LateCharge> getSteps() {
        return steps;
    }

    /** What a unit of what is left has cost then; nothing when none is left. */
    public @Nullable BigDecimal left(LateCharge step) {
        return step.unitCost().map(Money::amount).orElse(null);
    }
}
