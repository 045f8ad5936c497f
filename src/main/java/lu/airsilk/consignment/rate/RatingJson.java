package lu.airsilk.consignment.rate;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.Decimal;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A weight to be rated by a tariff, as programs write it: decimals as texts or numbers. */
@Vector(answer = RatingJson.Answer.class)
public record RatingJson(
        @Nullable Rates rates,
        @JsonbProperty("chargeable_kg") @Nullable String chargeable) {

    /** A tariff: its currency, the minimum, and pairs of a weight in kilograms and a price for a kilogram. */
    public record Rates(
            @Nullable String currency,
            @JsonbProperty("M") @Nullable String minimum,
            @Nullable List<List<String>> breaks) {

        AirRates tariff() {
            return new AirRates(
                    money("rates.M", minimum),
                    RequestFields.list("rates.breaks", breaks).stream()
                            .map(this::step)
                            .toList());
        }

        private WeightBreak step(List<String> pair) {
            Refused.unless(pair.size() == 2, "airRates.pair", pair.size());
            return new WeightBreak(kilograms("rates.breaks", pair.getFirst()), money("rates.breaks", pair.getLast()));
        }

        private Money money(String field, @Nullable String amount) {
            String code = RequestFields.text("rates.currency", currency);
            return RequestFields.as(field, amount, text -> Money.of(text, code));
        }
    }

    /** The charge and how the air waybill says it; a minimum charge has no rate. */
    public record Answer(
            @JsonbProperty("class") String rateClass,
            @JsonbProperty("rated_kg") String rated,
            Optional<String> rate,
            String charge) {}

    Answer rated() {
        AirCharge charge = RequestFields.value("rates", rates).tariff().charge(kilograms("chargeable_kg", chargeable));
        return new Answer(
                charge.rateClass().name(),
                charge.rated().kilograms().toPlainString(),
                charge.rate().map(rate -> rate.amount().toPlainString()),
                charge.charge().amount().toPlainString());
    }

    private static Grams kilograms(String field, @Nullable String kilograms) {
        return RequestFields.as(field, kilograms, text -> Grams.ofKilograms(Decimal.of(text)));
    }
}
