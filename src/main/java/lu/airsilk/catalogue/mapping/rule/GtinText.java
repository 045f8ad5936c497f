package lu.airsilk.catalogue.mapping.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.number.CheckDigit;

/**
 * The digits of a GTIN as they stand in a cell, freed from what spreadsheets add.
 *
 * @param digits all that is left; may still hold letters
 * @param ruined true for a number like {@code 8,02E+12} whose last digits are lost
 */
public record GtinText(String digits, boolean ruined) {

    private static final Pattern DRESS = Pattern.compile("^=?\"?'?|\"$|\\.0+$|[\\s\\p{Z}\\p{Cf}-]");
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d(?:[.,]\\d{1,17})?)[eE]\\+?(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{8,14}(?!\\d)");
    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);

    /** What stands in this cell; a scientific number that kept all its digits is written out. */
    public static GtinText of(String cell) {
        String wide = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC);
        Matcher scientific = SCIENTIFIC.matcher(wide);
        if (scientific.matches()) {
            String mantissa = scientific.group(1).replace(',', '.');
            int exponent = Integer.parseInt(scientific.group(2));
            boolean exact = mantissa.length() - 2 >= exponent && exponent < 14;
            String digits =
                    new BigDecimal(mantissa + "E" + exponent).toBigInteger().toString();
            return exact ? new GtinText(digits, false) : new GtinText(mantissa + "E" + exponent, true);
        }
        return new GtinText(DRESS.matcher(wide).replaceAll(""), false);
    }

    boolean isDigits() {
        return !digits.isEmpty() && digits.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    public boolean hasGtinLength() {
        return LENGTHS.contains(digits.length());
    }

    /** True for a number that may be printed under a bar code: length, check digit, not all zeros. */
    boolean isGtin() {
        return isDigits() && hasGtinLength() && CheckDigit.isGs1(digits) && !digits.matches("0+");
    }

    /**
     * The one GTIN in these texts that rounds to this ruined number.
     *
     * @return empty when there is none or when several do
     */
    public Optional<String> restored(Stream<String> texts) {
        BigDecimal rounded = new BigDecimal(digits);
        MathContext precision = new MathContext(rounded.precision(), RoundingMode.HALF_UP);
        var candidates = texts.flatMap(text -> DIGITS.matcher(text).results().map(found -> found.group()))
                .filter(CheckDigit::isGs1)
                .filter(digits -> new BigDecimal(digits).round(precision).compareTo(rounded) == 0)
                .distinct()
                .limit(2)
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
