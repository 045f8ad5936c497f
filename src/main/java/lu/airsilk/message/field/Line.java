package lu.airsilk.message.field;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a message without its line end, the blanks and control characters around it taken off.
 *
 * @param number from 1
 * @param column where the text starts, from 1
 * @param text what is left
 */
public record Line(int number, int column, String text) {

    static Line of(int number, String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && raw.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Line(number, start + 1, raw.substring(start, end));
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Whether it starts with this, a slash, a blank or nothing following. */
    public boolean is(String identifier) {
        return text.equals(identifier) || text.startsWith(identifier + "/");
    }

    /** A line that goes on with what the line before began. */
    public boolean continues() {
        return text.startsWith("/");
    }

    public Field whole() {
        return new Field(text, number, column);
    }

    /** What stands between the slashes; the first one is what leads the line, empty on a continuing line. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
            fields.add(field(start, slash));
            start = slash + 1;
        }
        fields.add(field(start, text.length()));
        return fields;
    }

    private Field field(int start, int end) {
        return new Field(text.substring(start, end), number, column + start);
    }
}
