package lu.airsilk.consignment.inbox;

import java.time.LocalDate;
import java.util.regex.Pattern;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.platform.faces.Say;

/** What is odd in a message, in the reader's days and on the clocks of the portal: programs read it as messages know it. */
final class FindingWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Of a landing it stands last. */
    private static final String LANDED = "event.landed";

    private FindingWords() {}

    static Object[] of(MessageFinding finding) {
        int last = finding.arguments().size() - 1;
        Object[] words = new Object[last + 1];
        for (int at = 0; at <= last; at++) {
            boolean there = at == last && finding.code().startsWith(LANDED);
            words[at] = word(finding.arguments().get(at), there ? "CGO" : "LUX");
        }
        return words;
    }

    private static String word(String argument, String place) {
        return Oddities.moment(argument)
                .map(moment -> Say.moment(moment, place))
                .orElseGet(() ->
                        DAY.matcher(argument).matches() ? Say.day(LocalDate.parse(argument)) : Say.flight(argument));
    }
}
