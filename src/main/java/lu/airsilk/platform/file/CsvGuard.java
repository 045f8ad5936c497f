package lu.airsilk.platform.file;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what people typed: OWASP ASVS 5.0, 1.2.10.
 *
 * <p>Only CSV needs it; in XLSX a text is a text.
 */
public final class CsvGuard {

    /** Signs that start a formula, plain and full-width; blanks and invisible marks before them do not help. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*");

    private static final Pattern BREAK_FIRST = Pattern.compile("(?s)[\t\r\n].*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d., '\u00a0\u202f]*([eE][-+]?\\d+)?%?");

    private CsvGuard() {}

    /** The cell as it may stand in a CSV file: an apostrophe first where it would be a formula; numbers untouched. */
    public static String guarded(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before it was guarded, when such a file comes back. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        return BREAK_FIRST.matcher(cell).matches()
                || (FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches());
    }
}
