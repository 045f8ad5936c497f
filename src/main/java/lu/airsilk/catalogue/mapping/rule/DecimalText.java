package lu.airsilk.catalogue.mapping.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as Europe and China write them. */
public final class DecimalText {

    private static final int LONGEST = 24;
    private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Z}'’_]");
    private static final Pattern SHAPE = Pattern.compile("[+-]?\\d[\\d.,]*");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");

    private DecimalText() {}

    /**
     * The number that this text writes.
     *
     * @param text blanks and apostrophes may group digits
     * @param mark settles {@code 1,234}, which is one or a thousand
     * @return empty for anything but a number, and for one that could be two
     */
    public static Optional<BigDecimal> read(String text, DecimalMark mark) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-');
        String digits = GROUPING.matcher(wide).replaceAll("");
        if (digits.length() > LONGEST || !SHAPE.matcher(digits).matches()) {
            return Optional.empty();
        }
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? split(digits, point) : split(digits, comma);
        }
        return withOneMark(digits, Math.max(point, comma), mark);
    }

    private static Optional<BigDecimal> withOneMark(String digits, int at, DecimalMark mark) {
        if (at < 0) {
            return Optional.of(new BigDecimal(digits));
        }
        boolean repeated = digits.indexOf(digits.charAt(at)) != at;
        if (!GROUPED.matcher(digits).matches()) {
            return repeated ? Optional.empty() : split(digits, at);
        }
        boolean isMark = mark == (digits.charAt(at) == ',' ? DecimalMark.COMMA : DecimalMark.POINT);
        if (repeated || (mark != DecimalMark.UNKNOWN && !isMark)) {
            return Optional.of(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        return isMark || digits.matches("[+-]?0.*") ? split(digits, at) : Optional.empty();
    }

    private static Optional<BigDecimal> split(String digits, int at) {
        String whole = digits.substring(0, at);
        String fraction = digits.substring(at + 1);
        boolean wellGrouped =
                whole.matches("[+-]?\\d+") || GROUPED.matcher(whole).matches();
        if (!wellGrouped || !fraction.matches("\\d+")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replaceAll("[.,]", "") + "." + fraction));
    }
}
