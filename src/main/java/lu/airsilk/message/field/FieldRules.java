package lu.airsilk.message.field;

import java.util.List;
import java.util.regex.Pattern;

/** What lines and fields must hold to be read. */
public final class FieldRules {
    private FieldRules() {}

    /** The fields of a line; refused when it has fewer than these. */
    public static List<Field> atLeast(Line line, int count) {
        List<Field> fields = line.fields();
        if (fields.size() < count) {
            throw line.whole().from(line.text().length()).unreadable("message.incomplete");
        }
        return fields;
    }

    /** The text of a field; refused when it does not fit. */
    public static String fitting(Field field, Pattern pattern) {
        return field.parts(pattern).group();
    }
}
