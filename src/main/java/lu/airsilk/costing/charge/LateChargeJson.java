package lu.airsilk.costing.charge;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.costing.charge.rule.LateCharge;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Bills that come when goods are sold in part, as programs write it: yuan as texts or numbers, whole units. */
@Vector(answer = LateChargeJson.Answer.class)
public record LateChargeJson(
        @JsonbProperty("received_units") @Nullable BigDecimal received,
        @JsonbProperty("sold_units") @Nullable BigDecimal sold,
        @JsonbProperty("unit_cost") @Nullable String unitCost,
        @Nullable List<String> charges) {

    private static final String YUAN = "CNY";
    private static final int UNIT_COST_DECIMALS = 4;

    /** One step for each charge. */
    public record Answer(List<Step> steps) {}

    /** What a charge does; there is no cost of a unit when no unit is left. */
    public record Step(
            @JsonbProperty("to_stock") String toStock,
            @JsonbProperty("to_sold") String toSold,
            @JsonbProperty("stock_value") String stockValue,

            @JsonbNillable @JsonbProperty("unit_cost_of_what_is_left") @Nullable String unitCost) {

        static Step of(LateCharge charge) {
            return new Step(
                    text(charge.toStock()),
                    text(charge.toSold()),
                    text(charge.stockValue()),
                    charge.unitCost().map(LateChargeJson::unitCost).orElse(null));
        }
    }

    Answer split() {
        return new Answer(steps().stream().map(Step::of).toList());
    }

    List<LateCharge> steps() {
        List<String> bills = RequestFields.list("charges", charges);
        return LateCharge.split(
                RequestFields.units("received_units", received),
                RequestFields.units("sold_units", sold),
                RequestFields.as("unit_cost", unitCost, LateChargeJson::cost),
                IntStream.range(0, bills.size())
                        .mapToObj(bill ->
                                RequestFields.as("charges[" + bill + "]", bills.get(bill), text -> fen(text, YUAN)))
                        .toList());
    }

    private static Money cost(String text) {
        Money cost = Money.of(text, YUAN);
        Refused.unless(!cost.isNegative(), "lateCharge.unitCost", cost);
        return cost;
    }

    /** A sum as it is paid: no finer than the currency's smallest coin. */
    static Money fen(String text, String currency) {
        Money amount = Money.of(text, currency);
        Refused.unless(amount.equals(amount.rounded(RoundingMode.DOWN)), "landedCost.finer", text);
        return amount;
    }

    static String text(Money amount) {
        return amount.amount().toPlainString();
    }

    /** Always four decimals, whatever they are. */
    static String unitCost(Money amount) {
        return amount.amount().setScale(UNIT_COST_DECIMALS).toPlainString();
    }
}
