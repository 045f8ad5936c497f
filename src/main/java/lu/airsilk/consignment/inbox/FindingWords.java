package lu.airsilk.consignment.inbox;

import java.util.Set;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.platform.faces.Say;

/**
 * What the portal finds odd in what carriers say, in the reader's days and on the clocks of the portal; programs read it as
 * messages know it. All else stands as it was written.
 */
final class FindingWords {

    private static final Set<String> OF_FLIGHTS = Set.of("flight.notBooked", "flight.fewerPieces", "flight.unknown");

    private static final String OF_MOMENTS = "event.";

    /** Of a landing it stands last. */
    private static final String LANDED = "event.landed";

    private FindingWords() {}

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
        return Oddities.moment(argument)
                .map(moment -> Say.moment(moment, place))
                .or(() -> Oddities.day(argument).map(Say::day))
                .orElseGet(() -> Say.flight(argument));
    }
}
