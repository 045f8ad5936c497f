package lu.airsilk.platform.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** The clocks on the wall: every moment is shown by one of them and says which. */
public enum PlaceTime {
    CGO("Asia/Shanghai"),
    LUX("Europe/Luxembourg"),
    UTC("UTC");

    private static final char UNBROKEN = '\u00a0';

    /** French counts the first of a month, and only the first, as such. */
    private static final Pattern FIRST_IN_FRENCH = Pattern.compile("(?<!\\d)1(?=\u00a0\\D)");

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HALF_A_YEAR = 182;

    private final ZoneId zone;

    PlaceTime(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** Where the goods come from, seen from where they go to, and the other way round. */
    PlaceTime otherEnd() {
        return this == CGO ? LUX : CGO;
    }

    /** Day and time of this place, for example {@code Thu 26 Nov 14:30}; the place itself is not said. */
    public String say(Instant moment, LocalDate today, Locale reader) {
        ZonedDateTime here = moment.atZone(zone);
        return day(here.toLocalDate(), today, reader) + " " + HOURS.format(here);
    }

    /**
     * Weekday, day and month, for example {@code Thu 26 Nov} or {@code 11月26日周四}; with the year where it is another one, or half a
     * year away: in December “1 Jan” is the coming one.
     */
    public static String day(LocalDate day, LocalDate today, Locale reader) {
        return isFar(day, today) ? dayOfYear(day, reader) : day(day, reader);
    }

    /** Whether a day is said with its year. */
    static boolean isFar(LocalDate day, LocalDate today) {
        return day.getYear() != today.getYear() || Math.abs(ChronoUnit.DAYS.between(today, day)) > HALF_A_YEAR;
    }

    /** From one day to another, {@code 1 Jan 2026 – 31 Dec 2027}: a year that is not this one is said of both. */
    public static String days(LocalDate from, LocalDate to, LocalDate today, Locale reader) {
        return from.getYear() == to.getYear()
                ? day(from, today, reader) + " – " + day(to, today, reader)
                : dayOfYear(from, reader) + " – " + dayOfYear(to, reader);
    }

    /** A day with its year, however near it is. */
    static String dayOfYear(LocalDate day, Locale reader) {
        return format("yMMMd", day, reader);
    }

    private static String day(TemporalAccessor day, Locale reader) {
        return format("MMMEd", day, reader).replace(",", "");
    }

    /** A day stays on one line. */
    private static String format(String parts, TemporalAccessor day, Locale reader) {
        String said = DateTimeFormatter.ofLocalizedPattern(parts)
                .withLocale(regional(reader))
                .format(day)
                .replace(' ', UNBROKEN);
        return reader.getLanguage().equals("fr") ? FIRST_IN_FRENCH.matcher(said).replaceFirst("1er") : said;
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Formats follow the reader's country: English is British here; numbers as in Germany and France. */
    public static Locale regional(Locale reader) {
        return switch (reader.getLanguage()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "de" -> Locale.GERMANY;
            case "fr" -> Locale.FRANCE;
            default -> Locale.UK;
        };
    }
}
