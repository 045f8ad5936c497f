package lu.airsilk.catalogue.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.CubicCentimetres;

/** The outer sides of a case in millimetres, each at least 1. */
public record CaseSize(int lengthMm, int widthMm, int heightMm) {

    private static final int CUBIC_MM_IN_CUBIC_CM = 1_000;

    /** The volume, rounded up: goods never need less room. */
    public CubicCentimetres volume() {
        long cubicMm = (long) lengthMm * widthMm * heightMm;
        return new CubicCentimetres(BigDecimal.valueOf(cubicMm)
                .divide(BigDecimal.valueOf(CUBIC_MM_IN_CUBIC_CM), 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
