package lu.airsilk.shared.gs1;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of an application identifier's value, as the GS1 syntax dictionary writes it: {@code N14,csum}, {@code X..20},
 * {@code [N..12]}.
 *
 * @param format the part itself, without linters
 * @param expression the same as a regular expression with one group
 * @param linters the checks of the content, by GS1's names
 */
record Gs1Component(String format, String expression, List<String> linters) {

    private static final Pattern WRITTEN = Pattern.compile("(\\[?)([NXYZ])(\\.\\.)?(\\d+)]?((?:,\\w+)*)");

    /** True for a word of the dictionary that describes a part of the value. */
    static boolean is(String word) {
        return WRITTEN.matcher(word).matches();
    }

    static Gs1Component read(String word) {
        Matcher written = WRITTEN.matcher(word);
        if (!written.matches()) {
            throw new IllegalArgumentException(word);
        }
        String times = written.group(3) == null ? "{" + written.group(4) + "}" : "{1," + written.group(4) + "}";
        String group = "(" + characters(written.group(2)) + times + ")"
                + (written.group(1).isEmpty() ? "" : "?");
        List<String> linters =
                Pattern.compile(",").splitAsStream(written.group(5)).skip(1).toList();
        return new Gs1Component(
                word.substring(0, word.length() - written.group(5).length()), group, linters);
    }

    /** The length when it is fixed. */
    boolean isFixed() {
        return !format.contains(".") && !format.contains("[");
    }

    /** For a fixed length, how many characters. */
    int length() {
        return Integer.parseInt(format.substring(1));
    }

    /** GS1's character sets: digits, set 82, set 39, base 64 for file names. */
    private static String characters(String type) {
        return switch (type) {
            case "N" -> "[0-9]";
            case "X" -> "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";
            case "Y" -> "[#\\-/0-9A-Z]";
            case "Z" -> "[A-Za-z0-9_=\\-]";
            case String other -> throw new IllegalArgumentException(other);
        };
    }
}
