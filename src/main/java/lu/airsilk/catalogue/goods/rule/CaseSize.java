package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;

/** The outer sides of a case in millimetres, each at least 1. */
public record CaseSize(int lengthMm, int widthMm, int heightMm) {

    private static final int CUBIC_MM_IN_CUBIC_CM = 1_000;

    /** No goods are denser than lead, in grams a cubic centimetre, or lighter than air. */
    private static final BigDecimal LEAD = new BigDecimal("11.3");

    private static final BigDecimal AIR = new BigDecimal("0.0012");

    private static final int MM_IN_CM = 10;

    /**
     * The two readings of a size that cannot be true of its weight.
     *
     * @param dense too heavy for the size, or else too light
     * @param read as it was understood
     * @param meant the same sides in the other unit
     */
    public record Doubt(boolean dense, String read, String meant) {}

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

    /** Why a case of this weight cannot have this size, and what is probably meant; empty where it can. */
    public Optional<Doubt> doubt(Grams gross) {
        BigDecimal cubicCm = BigDecimal.valueOf(cubicMm()).movePointLeft(3);
        BigDecimal weight = BigDecimal.valueOf(gross.value());
        if (weight.compareTo(LEAD.multiply(cubicCm)) > 0) {
            return Optional.of(new Doubt(true, said(1, "mm"), said(1, "cm")));
        }
        return weight.signum() > 0 && weight.compareTo(AIR.multiply(cubicCm)) < 0
                ? Optional.of(new Doubt(false, said(MM_IN_CM, "cm"), said(MM_IN_CM, "mm")))
                : Optional.empty();
    }

    private String said(int unit, String name) {
        return lengthMm / unit + " × " + widthMm / unit + " × " + heightMm / unit + " " + name;
    }

    private long cubicMm() {
        return (long) lengthMm * widthMm * heightMm;
    }

    /** The volume, rounded up: goods never need less room. */
    public CubicCentimetres volume() {
        return new CubicCentimetres(BigDecimal.valueOf(cubicMm())
                .divide(BigDecimal.valueOf(CUBIC_MM_IN_CUBIC_CM), 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
