package lu.airsilk.consignment.rate;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.Decimal;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PieceSize;
import org.jspecify.annotations.Nullable;

/** A shipment to be weighed, as programs write it: decimals as texts or numbers. */
@Vector(answer = ShipmentJson.Answer.class)
public record ShipmentJson(
        @Nullable List<Piece> pieces,
        @JsonbProperty("gross_kg") @Nullable String gross) {

    /** Pieces of one size, sides in centimetres; one piece when no number is given. */
    public record Piece(
            @JsonbProperty("l_cm") @Nullable String length,
            @JsonbProperty("w_cm") @Nullable String width,
            @JsonbProperty("h_cm") @Nullable String height,
            @JsonbProperty("n") @Nullable Long count) {

        PieceSize size() {
            return PieceSize.measured(
                    side("l_cm", length), side("w_cm", width), side("h_cm", height), count == null ? 1 : count);
        }

        private static BigDecimal side(String field, @Nullable String side) {
            return RequestFields.as(field, side, Decimal::of);
        }
    }

    /** Room and weights of a shipment; weights in kilograms. */
    public record Answer(
            @JsonbProperty("volume_cm3") String volume,
            @JsonbProperty("volumetric_kg") String volumetric,
            @JsonbProperty("chargeable_kg") String chargeable) {}

    Answer weighed() {
        ChargeableWeight weight = ChargeableWeight.of(
                RequestFields.as("gross_kg", gross, text -> Grams.ofKilograms(Decimal.of(text))),
                RequestFields.list("pieces", pieces).stream().map(Piece::size).toList());
        return new Answer(
                weight.volume().toString(),
                weight.volumetric().kilograms().toPlainString(),
                weight.chargeable().kilograms().toPlainString());
    }
}
