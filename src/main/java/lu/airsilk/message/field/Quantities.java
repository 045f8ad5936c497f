package lu.airsilk.message.field;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.message.StatedQuantity;

/** Pieces, weight, volume and total as written in one breath: {@code P50K1000.0MC6.25T120}. */
public final class Quantities {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{0,4})?)";
    static final Pattern QUANTITY = Pattern.compile(
            "([TPDSM])(\\d{1,6})(?:([KL])" + NUMBER + ")?(?:(MC|CF|CC|CI)" + NUMBER + ")?(?:DG\\d+)?(?:T(\\d{1,6}))?");
    /** What can only be meant as a quantity, well written or not. */
    static final Pattern LOOKS_LIKE_QUANTITY = Pattern.compile("[TPDSM]\\d.*");

    static final Pattern VOLUME = Pattern.compile("(MC|CF|CC|CI)" + NUMBER);

    private static final int TO_THE_GRAM = 3;
    private static final BigDecimal KG_PER_POUND = new BigDecimal("0.45359237");

    private Quantities() {}

    public static StatedQuantity quantity(Field field) {
        Matcher parts = field.parts(QUANTITY);
        return new StatedQuantity(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                Optional.ofNullable(parts.group(4)).map(weight -> kilograms(parts.group(3), weight)),
                Optional.ofNullable(parts.group(6)).map(volume -> cubicMetres(parts.group(5), volume)),
                Optional.ofNullable(parts.group(7)).map(Integer::valueOf));
    }

    public static BigDecimal volume(Field field) {
        Matcher parts = field.parts(VOLUME);
        return cubicMetres(parts.group(1), parts.group(2));
    }

    /** As written when in kilograms, but no finer than a gram; pounds become kilograms to 0.1. */
    public static BigDecimal kilograms(String unit, String number) {
        BigDecimal amount = new BigDecimal(number);
        return unit.equals("L")
                ? amount.multiply(KG_PER_POUND).setScale(1, HALF_UP)
                : amount.setScale(Math.min(amount.scale(), TO_THE_GRAM), HALF_UP);
    }

    /** As written when in cubic metres; cubic feet, centimetres and inches become cubic metres to 0.01. */
    private static BigDecimal cubicMetres(String unit, String number) {
        BigDecimal amount = new BigDecimal(number);
        return switch (unit) {
            case "CF" -> amount.multiply(new BigDecimal("0.028316846592")).setScale(2, HALF_UP);
            case "CC" -> amount.movePointLeft(6).setScale(2, HALF_UP);
            case "CI" -> amount.multiply(new BigDecimal("0.000016387064")).setScale(2, HALF_UP);
            default -> amount;
        };
    }
}
