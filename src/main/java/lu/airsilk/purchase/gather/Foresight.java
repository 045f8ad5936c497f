package lu.airsilk.purchase.gather;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.DemandLine;
import lu.airsilk.shared.Cases;

/**
 * Who gets what of the goods of one product that come, as long as nobody has shared them out: the line that wants it
 * first, of what comes first.
 */
public final class Foresight {

    private Foresight() {}

    /** Cases that reach a waypoint, or have reached it, and are nobody's yet. */
    public record Coming(Cases cases, Waypoint waypoint, Instant at) {}

    /**
     * What a line gets.
     *
     * @param cases none when nothing is left for it
     * @param last with what the last of them comes; empty when there are none
     */
    public record Part(DemandLine line, Cases cases, Optional<Coming> last) {}

    /** A part for each line that waits, by the day on which it is wanted. */
    public static List<Part> parts(List<DemandLine> waiting, List<Coming> coming) {
        Deque<Coming> left = new ArrayDeque<>(
                coming.stream().sorted(Comparator.comparing(Coming::at)).toList());
        return waiting.stream()
                .sorted(DemandLine.FIRST_WANTED)
                .map(line -> part(line, left))
                .toList();
    }

    /** The lines that so many cases are for, when all that comes sooner is given away. */
    static List<DemandLine> served(List<DemandLine> waiting, List<Coming> sooner, Cases cases) {
        List<DemandLine> served = new ArrayList<>();
        Cases left = cases;
        for (Part part : parts(waiting, sooner)) {
            Cases missing = part.line().open().minus(part.cases());
            Cases given = missing.min(left);
            if (!given.isZero()) {
                served.add(part.line());
                left = left.minus(given);
            }
        }
        return served;
    }

    private static Part part(DemandLine line, Deque<Coming> left) {
        Cases got = Cases.ZERO;
        Optional<Coming> last = Optional.empty();
        while (got.isLessThan(line.open()) && !left.isEmpty()) {
            Coming next = left.pop();
            Cases taken = next.cases().min(line.open().minus(got));
            Cases rest = next.cases().minus(taken);
            if (!rest.isZero()) {
                left.push(new Coming(rest, next.waypoint(), next.at()));
            }
            got = got.plus(taken);
            last = Optional.of(next);
        }
        return new Part(line, got, last);
    }
}
