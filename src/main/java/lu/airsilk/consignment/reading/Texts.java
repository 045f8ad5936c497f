package lu.airsilk.consignment.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What lines and fields must hold to be read. */
final class Texts {
    private Texts() {}

    /** The fields of a line; refused when it has fewer than these. */
    static List<Field> atLeast(Line line, int count) {
        List<Field> fields = line.fields();
        if (fields.size() < count) {
            throw line.whole().from(line.text().length()).unreadable("message.incomplete");
        }
        return fields;
    }

    /** The text of a field; refused when it does not fit. */
    static String fitting(Field field, Pattern pattern) {
        return field.parts(pattern).group();
    }
}
