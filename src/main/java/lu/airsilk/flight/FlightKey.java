package lu.airsilk.flight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;

/**
 * Which flight on which day.
 *
 * @param day the local day of departure
 */
public record FlightKey(FlightNumber number, LocalDate day) {

    private static final int ISO_DAY = 10;

    /** Reads {@code CV9737-2026-11-24}; anything else is a flight that nobody knows. */
    public static FlightKey of(String text) {
        int dash = text.length() - ISO_DAY - 1;
        if (dash < 1 || text.charAt(dash) != '-') {
            throw Refused.unknown("flight.unknown", text);
        }
        try {
            return new FlightKey(FlightNumber.of(text.substring(0, dash)), LocalDate.parse(text.substring(dash + 1)));
        } catch (DateTimeParseException noDay) {
            throw Refused.unknown("flight.unknown", text);
        }
    }

    @Override
    public String toString() {
        return number + "-" + day;
    }
}
