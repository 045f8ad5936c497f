package lu.airsilk.browser;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a carrier writes of one air waybill from Luxembourg to Zhengzhou: status messages (FSU/14) of one status each.
 *
 * @param awb the air waybill
 * @param whole the whole of it in pieces and kilograms, such as {@code T6K60.0}
 */
public record CarrierWords(String awb, String whole) {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMM")
            .toFormatter(Locale.ENGLISH);

    /**
     * A status on a flight.
     *
     * @param status with places for the flight's number and day, such as {@code DEP/%s/%s/LUXCGO/P4K40.0/A2118}
     */
    public String say(String status, Flight flight) {
        String day = flight.day().format(DAY).toUpperCase(Locale.ROOT);
        return "FSU/14\r\n" + awb + "LUXCGO/" + whole + "\r\n" + status.formatted(flight.number(), day) + "\r\n";
    }

    /** A flight by its number and the day on which it leaves. */
    public record Flight(String number, MonthDay day) {

        private static final Pattern SHOWN = Pattern.compile("(\\w+) · (\\d+)月(\\d+)日.*");

        /** As the booking page names it in Chinese: {@code CV9737 · 11月25日周三 21:05 卢森堡}. */
        public static Flight shown(String words) {
            Matcher found = SHOWN.matcher(words.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException("names no flight: " + words);
            }
            return new Flight(
                    found.group(1), MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
        }
    }
}
