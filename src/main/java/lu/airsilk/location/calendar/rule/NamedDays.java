package lu.airsilk.location.calendar.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days in a row of which the same is said, under one name. */
public record NamedDays(LocalDate first, LocalDate last, DayKind kind, String name) {

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** As a line of a sheet. */
    String line() {
        return String.join(",", first.toString(), last.toString(), kind.name(), name);
    }
}
