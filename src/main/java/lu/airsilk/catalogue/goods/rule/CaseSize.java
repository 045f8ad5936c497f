package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Refused;

/** The outer sides of a case in millimetres, each at least 1. */
public record CaseSize(int lengthMm, int widthMm, int heightMm) {

    private static final String SIDE = "\\s*([1-9]\\d{0,3})\\s*";
    private static final Pattern SHAPE = Pattern.compile(SIDE + "[x×*]" + SIDE + "[x×*]" + SIDE);
    private static final int CUBIC_MM_IN_CUBIC_CM = 1_000;

    /** A size as text: length, width and height in millimetres, such as {@code 300x290x270}. */
    public static CaseSize ofMm(String text) {
        Matcher sides = SHAPE.matcher(text);
        Refused.unless(sides.matches(), "product.caseMm", text);
        return new CaseSize(
                Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)), Integer.parseInt(sides.group(3)));
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
