package lu.airsilk.message.field;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A piece of a message and where it stands.
 *
 * @param text as written
 * @param line from 1
 * @param column of its first character, from 1
 */
public record Field(String text, int line, int column) {

    public boolean blank() {
        return text.isBlank();
    }

    public boolean fits(Pattern pattern) {
        return pattern.matcher(text).matches();
    }

    /** Its parts by the pattern; refused when it does not fit. */
    public Matcher parts(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw unreadable("message.field", text);
        }
        return matcher;
    }

    /** The field from a character on, 0 being its first. */
    public Field from(int index) {
        return new Field(text.substring(index), line, column + index);
    }

    /** The reason why the message cannot be read; line and column lead the arguments. */
    public Refused unreadable(String code, Object... values) {
        Object[] arguments =
                Stream.concat(Stream.of(line, column), Arrays.stream(values)).toArray();
        return new Refused(Refused.Kind.UNREADABLE, Refusal.of(code, arguments).inRow(line));
    }
}
