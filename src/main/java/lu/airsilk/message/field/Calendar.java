package lu.airsilk.message.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.StatedTime;

/** Days without years and times without zones: the year nearest to the receipt, the clock of the airport. */
public final class Calendar {
    public static final Pattern DAY = Pattern.compile("(\\d{1,2})([A-Z]{3})(\\d{4})?");
    static final Pattern TIME = Pattern.compile("([AES])(\\d{4})(?:-([A-Z]))?");
    private static final Pattern DAY_WITH_YEAR = Pattern.compile("(\\d{2})([A-Z]{3})(\\d{2})");
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final Instant received;
    private final AirportZones zones;
    private final Findings findings;

    public Calendar(Instant received, AirportZones zones, Findings findings) {
        this.received = received;
        this.zones = zones;
        this.findings = findings;
    }

    public Instant received() {
        return received;
    }

    /** {@code 25NOV2026}: the day and 20:26. */
    public StatedDay day(Field field) {
        Matcher parts = field.parts(DAY);
        LocalDate date = month(parts.group(2))
                .flatMap(month -> new NearestDate(received).day(month, Integer.parseInt(parts.group(1))))
                .orElseThrow(() -> field.unreadable("message.day", field.text()));
        return new StatedDay(date, Optional.ofNullable(parts.group(3)).map(time -> clock(field, time)));
    }

    /** {@code 24NOV26}, the day of issue; empty when it is none. */
    public Optional<LocalDate> dayWithYear(Field field) {
        Matcher parts = DAY_WITH_YEAR.matcher(field.text());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts.group(1));
        return month(parts.group(2))
                .map(month -> YearMonth.of(CENTURY + Integer.parseInt(parts.group(3)), month))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day));
    }

    /** 1 to 12. */
    private static Optional<Integer> month(String name) {
        return Optional.of(MONTHS.indexOf(name) + 1).filter(month -> month > 0);
    }

    /** {@code E1510-N} on a line of that day. */
    public StatedTime time(Field field, Optional<LocalDate> day, Optional<String> airport) {
        Matcher parts = field.parts(TIME);
        LocalTime time = clock(field, parts.group(2));
        int offset = parts.group(3) == null ? 0 : offset(field, parts.group(3).charAt(0));
        Optional<Instant> moment = day.flatMap(date ->
                airport.map(at -> moment(date.plusDays(offset), time, new Field(at, field.line(), 0))));
        return new StatedTime(StatedTime.Basis.valueOf(parts.group(1)), time, offset, moment);
    }

    /** The moment of a local time at an airport. */
    public Instant moment(LocalDate date, LocalTime time, Field airport) {
        return ZonedDateTime.of(date, time, zone(airport)).toInstant();
    }

    /** The same of a stated day; without a time the start of the day. */
    public Instant moment(StatedDay day, Field airport) {
        return moment(day.date(), day.time().orElse(LocalTime.MIDNIGHT), airport);
    }

    /** The clock of an airport; one we do not know counts as UTC and is a finding. */
    public ZoneId zone(Field airport) {
        Optional<ZoneId> zone = zones.zone(airport.text());
        if (zone.isEmpty() && !airport.blank()) {
            findings.add("airport.unknown", airport, airport.text());
        }
        return zone.orElse(ZoneOffset.UTC);
    }

    private static LocalTime clock(Field field, String hhmm) {
        return clockIfValid(hhmm).orElseThrow(() -> field.unreadable("message.time", hhmm));
    }

    /** Four digits as a time of day; empty for 2460 and the like. */
    public static Optional<LocalTime> clockIfValid(String hhmm) {
        int hour = Integer.parseInt(hhmm.substring(0, 2));
        int minute = Integer.parseInt(hhmm.substring(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** P the day before, N the next day, S and T one more each, then A, B … from the fourth day on. */
    private static int offset(Field field, char letter) {
        return switch (letter) {
            case 'P' -> -1;
            case 'N' -> 1;
            case 'S' -> 2;
            case 'T' -> 3;
            default -> {
                if (letter > 'L') {
                    throw field.unreadable("message.time", field.text());
                }
                yield letter - 'A' + 4;
            }
        };
    }
}
