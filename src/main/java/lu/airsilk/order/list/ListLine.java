package lu.airsilk.order.list;

import java.io.Serializable;
import java.util.Locale;

/**
 * A line as somebody wrote it: what, and how many cases, neither understood yet.
 *
 * @param row where it stood, counted from 1
 * @param what a product number, a number under a bar code, or a name
 * @param cases as it was typed; may be empty
 */
public record ListLine(int row, String what, String cases) implements Serializable {

    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_CASES = 40;

    public ListLine {
        what = cut(what, LONGEST_WHAT);
        cases = cut(cases, LONGEST_CASES);
    }

    /** The same without the signs that group the digits of its cases in this reader's language. */
    public ListLine readBy(Locale reader) {
        return new ListLine(row, what, CasesText.ungrouped(cases, reader));
    }

    private static String cut(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
