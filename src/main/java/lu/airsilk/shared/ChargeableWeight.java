package lu.airsilk.shared;

import java.util.List;

/**
 * The weight an airline charges for: the greater of gross and volume weight.
 *
 * <p>The volumes of all pieces are added first and divided once: 6000 cm³ count as 1 kg. Both weights are rounded up to
 * the next half kilogram. Source: IATA TACT rules as in shared/domain/cargo-customs.md section 1.3.
 *
 * @param gross at least 1 g
 * @param volume of all pieces together
 */
public record ChargeableWeight(Grams gross, CubicCentimetres volume) {

    private static final long HALF_KILOGRAM = 500;
    /** As many cubic centimetres as count for half a kilogram. */
    private static final long HALF_KILOGRAM_OF_ROOM = 3000;

    public ChargeableWeight {
        Refused.unless(!gross.isZero(), "chargeableWeight.gross");
    }

    /** The chargeable weight of these pieces; at least one. */
    public static ChargeableWeight of(Grams gross, List<PieceSize> pieces) {
        Refused.unless(!pieces.isEmpty(), "chargeableWeight.noPieces");
        return new ChargeableWeight(
                gross, pieces.stream().map(PieceSize::volume).reduce(CubicCentimetres.ZERO, CubicCentimetres::plus));
    }

    /** The weight of the room taken, rounded up to the next half kilogram. */
    public Grams volumetric() {
        return halfKilograms(volume.value(), HALF_KILOGRAM_OF_ROOM);
    }

    /** What is charged, rounded up to the next half kilogram. */
    public Grams chargeable() {
        return volumetric().max(halfKilograms(gross.value(), HALF_KILOGRAM));
    }

    private static Grams halfKilograms(long amount, long amountPerHalf) {
        return Grams.of(Math.ceilDiv(amount, amountPerHalf)).times(HALF_KILOGRAM);
    }
}
