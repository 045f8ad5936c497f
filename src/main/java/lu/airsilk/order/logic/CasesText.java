package lu.airsilk.order.logic;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/** Reads how many cases somebody typed: whole ones, at least one, fewer than a million. */
public final class CasesText {

    private static final long MOST = 999_999;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(?:[.,]\\d{1,30})?");
    /** One thousand, or one and no thousandths: who knows. */
    private static final Pattern UNCLEAR = Pattern.compile("[-+]?\\d{1,3}[.,]\\d{3}");

    private CasesText() {}

    /** The cases; refused with what is wrong about the text. Full-width digits count, a decimal part of zeros too. */
    public static Cases read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(!text.isEmpty(), "order.casesMissing");
        Refused.unless(NUMBER.matcher(text).matches() && !UNCLEAR.matcher(text).matches(), "order.casesUnclear", text);
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        Refused.unless(number.signum() >= 0, "field.cases.negative", text);
        Refused.unless(number.stripTrailingZeros().scale() <= 0, "field.cases.fraction", text);
        Refused.unless(number.compareTo(BigDecimal.valueOf(MOST)) <= 0, "field.cases.tooMany", text);
        Refused.unless(number.signum() > 0, "order.casesZero");
        return Cases.of(number.longValueExact());
    }
}
