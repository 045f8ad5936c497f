package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * A flight number: airline, three or four digits, perhaps a suffix letter, for example {@code CV9737} or {@code CV0992A}.
 *
 * @param number shape {@code [A-Z0-9]{2}\\d{3,4}[A-Z]?}; blanks are dropped and small letters become capitals
 */
public record FlightNumber(String number) implements Comparable<FlightNumber> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2}\\d{3,4}[A-Z]?");

    public FlightNumber {
        String typed = TypedText.code(number);
        Refused.unless(SHAPE.matcher(typed).matches(), "flightNumber.shape", number);
        number = typed;
    }

    /** A flight number as typed or read from a message. */
    public static FlightNumber of(String text) {
        return new FlightNumber(text);
    }

    /** The airline designator: CV is Cargolux. */
    public String airline() {
        return number.substring(0, 2);
    }

    @Override
    public int compareTo(FlightNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
