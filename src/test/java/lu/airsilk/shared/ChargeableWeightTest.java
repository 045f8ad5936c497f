package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChargeableWeightTest {

    @TestFactory
    Stream<DynamicTest> every_published_shipment_is_charged_by_its_weight_or_its_room() {
        return TestFiles.jsonArray("messages/vectors/chargeable-weight.json").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(vector.getString("note"), () -> {
                    ChargeableWeight weight = ChargeableWeight.of(kilograms(vector, "gross_kg"), pieces(vector));

                    assertEquals(CubicCentimetres.of(Long.parseLong(vector.getString("volume_cm3"))), weight.volume());
                    assertEquals(kilograms(vector, "volumetric_kg"), weight.volumetric());
                    assertEquals(kilograms(vector, "chargeable_kg"), weight.chargeable());
                }));
    }

    @Test
    void a_gram_over_the_half_kilogram_is_charged_as_the_next_half() {
        assertEquals(Grams.of(500), new ChargeableWeight(Grams.of(500), CubicCentimetres.ZERO).chargeable());
        assertEquals(Grams.of(1000), new ChargeableWeight(Grams.of(501), CubicCentimetres.ZERO).chargeable());
        assertEquals(Grams.of(500), new ChargeableWeight(Grams.of(1), CubicCentimetres.of(3000)).chargeable());
        assertEquals(Grams.of(1000), new ChargeableWeight(Grams.of(1), CubicCentimetres.of(3001)).chargeable());
    }

    @Test
    void the_charged_weight_is_the_one_that_a_calculator_shows() {
        Random random = new Random(172);
        for (int round = 0; round < 500; round++) {
            Grams gross = Grams.of(random.nextLong(1, 140_000_000));
            CubicCentimetres volume = CubicCentimetres.of(random.nextLong(0, 858_000_000));

            BigDecimal room = new BigDecimal(volume.value()).divide(new BigDecimal(6000), 30, RoundingMode.UP);
            BigDecimal expected = halves(gross.kilograms()).max(halves(room));

            Grams chargeable = new ChargeableWeight(gross, volume).chargeable();
            assertEquals(0, expected.compareTo(chargeable.kilograms()), () -> gross + " g, " + volume + " cm³");
        }
    }

    @Test
    void pieces_without_size_or_number_are_refused() {
        Grams ton = Grams.of(1_000_000);

        assertEquals(Refusal.of("chargeableWeight.noPieces"), refusalOf(() -> ChargeableWeight.of(ton, List.of())));
        assertEquals(
                Refusal.of("chargeableWeight.gross"),
                refusalOf(() -> new ChargeableWeight(Grams.ZERO, CubicCentimetres.ZERO)));
        assertEquals(Refusal.of("pieceSize.side", 0L), refusalOf(() -> new PieceSize(120, 80, 0, 1)));
        assertEquals(Refusal.of("pieceSize.count", 0L), refusalOf(() -> new PieceSize(120, 80, 100, 0)));
    }

    @Test
    void a_side_is_measured_to_the_whole_centimetre_half_upwards() {
        BigDecimal half = new BigDecimal("79.5");

        assertEquals(new PieceSize(80, 80, 80, 1), PieceSize.measured(half, half, new BigDecimal("80.4"), 1));
    }

    @Test
    void pieces_are_read_as_people_write_them() {
        assertEquals(new PieceSize(120, 80, 118, 2), PieceSize.of("120x80x118 2"));
        assertEquals(new PieceSize(120, 80, 118, 2), PieceSize.of(" 120 × 80 × 117.5  x2 "));
        assertEquals(new PieceSize(60, 40, 40, 1), PieceSize.of("60*40*40"));
        assertEquals(Refusal.of("pieceSize.text", "120x80"), refusalOf(() -> PieceSize.of("120x80")));
    }

    /** Up to the next half, the slow way. */
    private static BigDecimal halves(BigDecimal kilograms) {
        BigDecimal two = new BigDecimal(2);
        return kilograms.multiply(two).setScale(0, RoundingMode.CEILING).divide(two, 1, RoundingMode.UNNECESSARY);
    }

    private static List<PieceSize> pieces(JsonObject vector) {
        return vector.getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
                .map(piece -> new PieceSize(
                        piece.getInt("l_cm"), piece.getInt("w_cm"), piece.getInt("h_cm"), piece.getInt("n")))
                .toList();
    }

    private static Grams kilograms(JsonObject vector, String name) {
        return Grams.ofKilograms(new BigDecimal(vector.getString(name)));
    }
}
