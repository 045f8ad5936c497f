package lu.airsilk.order.list;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountWords;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HanNumber;

/** Reads how many cases somebody typed: whole ones, at least one, fewer than a million. */
public final class CasesText {

    private static final long MOST = 999_999;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(?:[.,]\\d{1,30})?");
    /** One thousand, or one and no thousandths: who knows. */
    private static final Pattern EITHER = Pattern.compile("[-+]?\\d{1,3}[.,]\\d{3}");

    private static final Pattern IN_CASES = Pattern.compile("(?i)(.+?)\\s*(?:" + CountWords.CASES.pattern() + ")");
    private static final Pattern IN_PIECES = Pattern.compile("(?i).+?\\s*(?:" + CountWords.PIECES.pattern() + ")");

    private CasesText() {}

    /** The cases as this reader groups a number's digits: {@code 1,000} in Chinese and English, {@code 1.000} in German. */
    public static Cases read(String typed, Locale reader) {
        return read(ungrouped(typed, reader));
    }

    /** What was typed without the signs that group its digits in the reader's language; otherwise as it is. */
    public static String ungrouped(String typed, Locale reader) {
        String sign = switch (reader.getLanguage()) {
            case "de" -> "\\.";
            case "fr" -> " ";
            default -> ",";
        };
        Matcher grouped = Pattern.compile("([-+]?\\d{1,3}(?:" + sign + "\\d{3})+)(\\D*)")
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        return grouped.matches() ? grouped.group(1).replaceAll(sign, "") + grouped.group(2) : typed;
    }

    /**
     * The cases; refused with what is wrong about the text. Full-width digits and Chinese numerals count, a decimal part of
     * zeros and the word for a case behind the number too.
     */
    public static Cases read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(!text.isEmpty(), "order.casesMissing");
        Refused.unless(
                text.length() <= CountWords.LONGEST,
                "order.casesUnclear",
                text.substring(0, Math.min(text.length(), CountWords.LONGEST)) + "…");
        Refused.unless(!IN_PIECES.matcher(text).matches(), "order.casesPieces", text);
        return Cases.of(whole(text, withoutWord(text)));
    }

    private static String withoutWord(String text) {
        Matcher word = IN_CASES.matcher(text);
        return word.matches() ? word.group(1) : text;
    }

    private static long whole(String text, String digits) {
        Optional<Long> han = HanNumber.read(digits);
        Refused.unless(han.isPresent() || NUMBER.matcher(digits).matches(), "order.casesUnclear", text);
        Refused.unless(!EITHER.matcher(digits).matches(), "order.casesEither", text);
        BigDecimal number = han.map(BigDecimal::valueOf).orElseGet(() -> new BigDecimal(digits.replace(',', '.')));
        Refused.unless(number.signum() >= 0, "field.cases.negative", text);
        Refused.unless(number.stripTrailingZeros().scale() <= 0, "field.cases.fraction", text);
        Refused.unless(number.compareTo(BigDecimal.valueOf(MOST)) <= 0, "field.cases.tooMany", text);
        Refused.unless(number.signum() > 0, "order.casesZero");
        return number.longValueExact();
    }
}
