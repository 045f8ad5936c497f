package lu.airsilk.consignment.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.platform.faces.Say;

/**
 * What the portal finds odd in what carriers say, in the reader's days and on the clocks of the portal; programs read it as
 * messages know it. All else stands as it was written.
 */
final class FindingWords {

    private static final Set<String> OF_FLIGHTS =
            Set.of("flight.notBooked", "flight.fewerPieces", "flight.morePieces", "flight.unknown");

    private static final String OF_MOMENTS = "event.";

    /** Of a landing it stands last. */
    private static final String LANDED = "event.landed";

    /** As messages know it, and read alike in every language. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern SAID_MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} UTC");

    private static final Pattern SAID_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FindingWords() {}

    /** A moment as an argument of a finding. */
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static Object[] of(MessageFinding finding) {
        boolean known = OF_FLIGHTS.contains(finding.code()) || finding.code().startsWith(OF_MOMENTS);
        int last = finding.arguments().size() - 1;
        Object[] words = finding.arguments().toArray();
        for (int at = 0; known && at <= last; at++) {
            boolean there = at == last && finding.code().startsWith(LANDED);
            words[at] = word(finding.arguments().get(at), there ? "CGO" : "LUX");
        }
        return words;
    }

    private static String word(String argument, String place) {
        if (SAID_MINUTE.matcher(argument).matches()) {
            return Say.moment(MINUTE.parse(argument, Instant::from), place);
        }
        return SAID_DAY.matcher(argument).matches() ? Say.day(LocalDate.parse(argument)) : Say.flight(argument);
    }
}
