package lu.airsilk.consignment.piece;

import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;

/**
 * A piece to be packed.
 *
 * @param length whole centimetres, 0 while nobody has measured
 * @param width whole centimetres, 0 while nobody has measured
 * @param height whole centimetres, 0 while nobody has measured
 */
public record PieceDraft(PieceContents contents, Grams gross, int length, int width, int height) {

    private static final int LONGEST = 1_000;

    public PieceDraft {
        for (int side : new int[] {length, width, height}) {
            Refused.unless(side >= 0 && side <= LONGEST, "piece.side", side, LONGEST);
        }
    }

    boolean isMeasured() {
        return length > 0 && width > 0 && height > 0;
    }

    CubicCentimetres volume() {
        return isMeasured() ? CubicCentimetres.ofBox(length, width, height) : CubicCentimetres.ZERO;
    }
}
