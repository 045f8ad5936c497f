package lu.airsilk.consignment.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lu.airsilk.message.StatedDay;

/** Days and times in the way Cargo-IMP writes them. */
public final class Clocks {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private Clocks() {}

    /** {@code NOV}. */
    static String month(LocalDate date) {
        return MONTH.format(date).toUpperCase(Locale.ROOT);
    }

    /** {@code 24NOV}. */
    public static String day(LocalDate date) {
        return DAY.format(date).toUpperCase(Locale.ROOT);
    }

    /** {@code 2105}. */
    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 24NOV2105}, or the day alone. */
    public static String dayAndTime(StatedDay day) {
        return day(day.date()) + day.time().map(Clocks::time).orElse("");
    }
}
