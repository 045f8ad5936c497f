package lu.airsilk.catalogue.logic;

/**
 * A cell as it stands in the sheet.
 *
 * @param text never trimmed; a number is written with a decimal point and without grouping
 * @param number true when the file itself says that it is a number, as XLSX does
 */
public record RawCell(String text, boolean number) {

    public static final RawCell BLANK = new RawCell("", false);

    /** A cell of text. */
    public static RawCell of(String text) {
        return text.isEmpty() ? BLANK : new RawCell(text, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The text without blanks at its ends. */
    public String trimmed() {
        return text.strip();
    }
}
