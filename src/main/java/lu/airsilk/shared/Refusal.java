package lu.airsilk.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why something asked for is not done, as a value: a code and the figures that explain it.
 *
 * <p>The words are found at the edge, in the reader's language, under the key {@code refusal.<code>}; the arguments fill
 * its places {@code {0}}, {@code {1}} and so on. Counts go in as numbers, identifiers as text or as values of this
 * package, whose {@code toString} is what people read.
 *
 * @param code concept and problem, for example {@code gtin.checkDigit}; unique in the whole portal
 * @param arguments in the order of the message's places
 * @param field the form field or JSON path that is wrong, when one is
 * @param row the line of the sheet or form that is wrong, counted from 1, when one is
 */
public record Refusal(String code, List<Object> arguments, Optional<String> field, OptionalInt row) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal that names no field and no row. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, List.of(arguments), Optional.empty(), OptionalInt.empty());
    }

    /** The same refusal, shown at this form field or JSON path. */
    public Refusal at(String place) {
        return new Refusal(code, arguments, Optional.of(place), row);
    }

    /** The same refusal, shown at this line, counted from 1. */
    public Refusal inRow(int line) {
        return new Refusal(code, arguments, field, OptionalInt.of(line));
    }

    /** The key of the message that says this refusal. */
    public String key() {
        return "refusal." + code;
    }
}
