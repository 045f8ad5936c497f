package lu.airsilk.catalogue.mapping.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which sign parts whole from fraction in a column or a sheet. */
public enum DecimalMark {
    POINT,
    COMMA,
    /** Nothing told; a number that could be read both ways stays unread. */
    UNKNOWN;

    private static final int LONGEST = 40;
    private static final Pattern COMMA_PROOF = Pattern.compile("[^.,]*\\d,(\\d{1,2}|\\d{4,})\\D*|.*\\.\\d{3},\\d+\\D*");
    private static final Pattern POINT_PROOF =
            Pattern.compile("[^.,]*\\d\\.(\\d{1,2}|\\d{4,})\\D*|.*,\\d{3}\\.\\d+\\D*");

    /** The mark that most of these numbers prove; {@code 1,234} proves nothing. */
    public static DecimalMark of(Stream<String> numbers) {
        int balance = numbers.mapToInt(DecimalMark::proof).sum();
        return balance == 0 ? UNKNOWN : balance > 0 ? COMMA : POINT;
    }

    DecimalMark or(DecimalMark other) {
        return this == UNKNOWN ? other : this;
    }

    private static int proof(String number) {
        if (number.length() > LONGEST) {
            return 0;
        }
        if (COMMA_PROOF.matcher(number).matches()) {
            return 1;
        }
        return POINT_PROOF.matcher(number).matches() ? -1 : 0;
    }
}
