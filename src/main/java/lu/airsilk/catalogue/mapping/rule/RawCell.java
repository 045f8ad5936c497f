package lu.airsilk.catalogue.mapping.rule;

/**
 * A cell as it stands in the sheet.
 *
 * @param text never trimmed, but cut off at {@value #LONGEST} characters: no value of ours comes near that; a number is written with a decimal point and without grouping
 * @param number true when the file itself says that it is a number, as XLSX does
 */
public record RawCell(String text, boolean number) {

    /** So much of a cell is kept. */
    public static final int LONGEST = 2_000;

    public static final RawCell BLANK = new RawCell("", false);

    public RawCell {
        text = cut(text, LONGEST);
    }

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

    /** The first so many characters, one less where the cut would halve a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
