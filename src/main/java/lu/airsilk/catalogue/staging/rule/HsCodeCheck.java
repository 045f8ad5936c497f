package lu.airsilk.catalogue.staging.rule;

import java.util.Optional;
import java.util.Set;

/** Whether digits can be a code of the Harmonized System; the tariff itself is asked elsewhere. */
final class HsCodeCheck {

    private static final Set<Integer> LENGTHS = Set.of(6, 8, 10);
    private static final int LAST_CHAPTER = 97;
    private static final int RESERVED_CHAPTER = 77;

    private HsCodeCheck() {}

    static Optional<Fault> fault(String digits) {
        if (!digits.matches("[0-9]+")) {
            return Optional.of(Fault.error("hsCode.digits"));
        }
        if (LENGTHS.contains(digits.length())) {
            return isChapter(digits)
                    ? Optional.empty()
                    : Optional.of(Fault.error("hsCode.chapter", digits.substring(0, 2)));
        }
        // chapters 01 to 09 lose their zero in a spreadsheet
        boolean lostZero = LENGTHS.contains(digits.length() + 1) && digits.charAt(0) != '0';
        return Optional.of(
                lostZero
                        ? Fault.error("hsCode.leadingZero").suggesting("0" + digits)
                        : Fault.error("hsCode.length", digits.length()));
    }

    private static boolean isChapter(String digits) {
        int chapter = Integer.parseInt(digits.substring(0, 2));
        return chapter >= 1 && chapter <= LAST_CHAPTER && chapter != RESERVED_CHAPTER;
    }
}
