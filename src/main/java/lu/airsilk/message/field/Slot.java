package lu.airsilk.message.field;

import java.util.regex.Pattern;

/** What may stand between two slashes of a status line, in the order in which an unknown status is looked at. */
public enum Slot {
    FLIGHT("[A-Z0-9]{2}\\d{3,4}[A-Z]?"),
    CARRIER("[A-Z0-9]{2}"),
    DAY(Calendar.DAY),
    LEG("[A-Z]{6}"),
    AIRPORT("[A-Z]{3}"),
    DISCREPANCY("[A-Z]{4}"),
    QUANTITY(Quantities.QUANTITY),
    DEPARTURE(Calendar.TIME),
    ARRIVAL(Calendar.TIME),
    VOLUME(Quantities.VOLUME),
    NAME(".+");

    private final Pattern pattern;

    Slot(String regex) {
        this(Pattern.compile(regex));
    }

    Slot(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether the field is one; a botched quantity is refused, for guessing pieces would be worse. */
    boolean takes(Field field) {
        boolean fits = field.fits(pattern);
        if (this == QUANTITY && !fits && field.fits(Quantities.LOOKS_LIKE_QUANTITY)) {
            throw field.unreadable("message.quantity", field.text());
        }
        return fits;
    }
}
