package lu.airsilk.consignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Refused;

/**
 * Pieces of one size on an air waybill.
 *
 * @param length whole centimetres, at least 1
 * @param width whole centimetres, at least 1
 * @param height whole centimetres, at least 1
 * @param count at least 1
 */
public record PieceSize(long length, long width, long height, long count) {

    private static final long LONGEST = 10_000;
    private static final long MOST = 1_000_000;

    public PieceSize {
        requireSide(length);
        requireSide(width);
        requireSide(height);
        Refused.unless(count >= 1 && count <= MOST, "pieceSize.count", count);
    }

    /** Pieces measured finer than a centimetre; each side is rounded to the whole one, half upwards. */
    public static PieceSize measured(BigDecimal length, BigDecimal width, BigDecimal height, long count) {
        return new PieceSize(whole(length), whole(width), whole(height), count);
    }

    /** The room of all these pieces. */
    public CubicCentimetres volume() {
        return CubicCentimetres.ofBox(length, width, height).times(count);
    }

    private static long whole(BigDecimal side) {
        Refused.unless(side.abs().compareTo(BigDecimal.valueOf(LONGEST)) <= 0, "pieceSize.side", side);
        return side.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static void requireSide(long side) {
        Refused.unless(side >= 1 && side <= LONGEST, "pieceSize.side", side);
    }
}
