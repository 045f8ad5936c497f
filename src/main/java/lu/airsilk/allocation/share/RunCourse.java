package lu.airsilk.allocation.share;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;

/**
 * How an attempt of a run came about: shared out anew from an input, then one line after the other fixed by a person.
 * Each fixing moves only what it must, so that what people have already seen stays where it is.
 *
 * @param basis the attempt that was shared out anew
 * @param from its input
 * @param fixed after it, in this order; the last word on a line counts
 */
public record RunCourse(int basis, RunInput from, List<Fixed> fixed) {

    /** Cases that a person has fixed for a line. */
    public record Fixed(LineRef line, Cases cases) {}

    public RunCourse {
        fixed = List.copyOf(fixed);
    }

    public static RunCourse anew(int attempt, RunInput from) {
        return new RunCourse(attempt, from, List.of());
    }

    /** The same course with one more line fixed. */
    public RunCourse then(Fixed next) {
        return new RunCourse(
                basis, from, Stream.concat(fixed.stream(), Stream.of(next)).toList());
    }

    /** The input with all lines fixed that are so in the end. */
    public RunInput input() {
        Map<LineRef, Cases> last = new TreeMap<>(Comparator.naturalOrder());
        fixed.forEach(one -> last.put(one.line(), one.cases()));
        List<Wish> wishes = from.wishes().stream()
                .map(wish -> Optional.ofNullable(last.get(wish.line()))
                        .map(wish::fixedAt)
                        .orElse(wish))
                .toList();
        return new RunInput(from.terms(), from.offers(), wishes, from.rooms());
    }
}
