package lu.airsilk.catalogue.staging.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.mapping.rule.GtinText;
import lu.airsilk.shared.number.CheckDigit;

/**
 * Whether digits are a GTIN that goods can be sold under, and what was probably meant when they are not.
 *
 * <p>Prefixes by the GS1 General Specifications 25, section 1.4: 02, 04 and 20 to 29 circulate inside a shop, as do
 * GTIN-8 from 0 and 2; 05 and 98 to 99 are coupons. A shop's own number is only warned of: suppliers of one chain sell
 * under it.
 */
final class GtinCheck {

    private static final int EAN_13 = 13;
    private static final int CASE_LENGTH = 14;
    private static final Pattern IN_STORE_13 = Pattern.compile("(?:2\\d|02|04)\\d{11}");
    private static final Pattern IN_STORE_8 = Pattern.compile("[02]\\d{7}");
    private static final Pattern COUPON = Pattern.compile("(?:05|98|99)\\d{11}");

    private GtinCheck() {}

    /** What is wrong with a product's number. */
    static Optional<Fault> ofUnit(String digits) {
        return shape(digits).or(() -> use(digits));
    }

    /** What is wrong with a case's number. */
    static Optional<Fault> ofCase(String digits) {
        return shape(digits);
    }

    private static Optional<Fault> shape(String digits) {
        if (!digits.matches("[0-9]+")) {
            return Optional.of(Fault.error("gtin.digits"));
        }
        if (digits.matches("0+")) {
            return Optional.of(Fault.error("gtin.placeholder"));
        }
        if (!new GtinText(digits, false).hasGtinLength()) {
            return Optional.of(length(digits));
        }
        return CheckDigit.isGs1(digits) ? Optional.empty() : Optional.of(checkDigit(digits));
    }

    private static Optional<Fault> use(String digits) {
        boolean unit = digits.length() < CASE_LENGTH || digits.startsWith("0");
        if (!unit) {
            String body = digits.substring(1, EAN_13);
            return Optional.of(Fault.error("gtin.caseCode").suggesting(body + CheckDigit.gs1(body)));
        }
        if (isInStore(digits)) {
            return Optional.of(Fault.warning("gtin.inStore"));
        }
        return COUPON.matcher(ean(digits)).matches() ? Optional.of(Fault.error("gtin.coupon")) : Optional.empty();
    }

    private static boolean isInStore(String digits) {
        return digits.length() == 8
                ? IN_STORE_8.matcher(digits).matches()
                : IN_STORE_13.matcher(ean(digits)).matches();
    }

    private static Fault checkDigit(String digits) {
        int expected = CheckDigit.gs1Expected(digits);
        String corrected = digits.substring(0, digits.length() - 1) + expected;
        // twelve digits that are no UPC are more often an EAN whose check digit was forgotten
        boolean shortened = digits.length() == EAN_13 - 1;
        return Fault.error("gtin.checkDigit", expected)
                .suggesting(shortened ? digits + CheckDigit.gs1(digits) : corrected);
    }

    /** Spreadsheets drop zeros in front; one or two put back, the check digit must hold. */
    private static Fault length(String digits) {
        int full = digits.length() < 8 ? 8 : EAN_13;
        int lost = full - digits.length();
        return lost < 1 || lost > 2 || !CheckDigit.isGs1(digits)
                ? Fault.error("gtin.length", digits.length())
                : Fault.error("gtin.leadingZeros", lost).suggesting("0".repeat(lost) + digits);
    }

    private static String ean(String digits) {
        return digits.length() == CASE_LENGTH ? digits.substring(1) : "0".repeat(EAN_13 - digits.length()) + digits;
    }
}
