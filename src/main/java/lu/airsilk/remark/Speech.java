package lu.airsilk.remark;

import java.util.regex.Pattern;

/**
 * What those hear to whom somebody speaks by name: enough to see whether it hurries.
 *
 * @param by who says it, by the name that people call them
 * @param words the first of it, in one line
 */
public record Speech(String by, String words) {

    /** So many letters are told in a notice; the page has all of it. */
    private static final int LONGEST = 80;

    private static final Pattern GAPS = Pattern.compile("[\\p{Cntrl}\\s]+");

    static Speech of(String by, String said) {
        return new Speech(by, shortened(GAPS.matcher(said).replaceAll(" ").strip()));
    }

    private static String shortened(String told) {
        int letters = told.codePointCount(0, told.length());
        return letters <= LONGEST ? told : told.substring(0, told.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
