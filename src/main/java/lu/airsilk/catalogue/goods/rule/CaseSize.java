package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Refused;

/** The outer sides of a case in millimetres, each at least 1. */
public record CaseSize(int lengthMm, int widthMm, int heightMm) {

    private static final int CUBIC_MM_IN_CUBIC_CM = 1_000;

    /** A size as people write it: length, width and height, in millimetres where no unit is named. */
    public static CaseSize ofMm(String text) {
        return SizeText.read(text)
                .flatMap(size -> size.caseSize("mm"))
                .orElseThrow(() -> Refused.because("product.caseMm", text));
    }

    @Override
    public String toString() {
        return lengthMm + "x" + widthMm + "x" + heightMm;
    }

    /** The volume, rounded up: goods never need less room. */
    public CubicCentimetres volume() {
        long cubicMm = (long) lengthMm * widthMm * heightMm;
        return new CubicCentimetres(BigDecimal.valueOf(cubicMm)
                .divide(BigDecimal.valueOf(CUBIC_MM_IN_CUBIC_CM), 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
