package lu.airsilk.flight.keeping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Collectors;

/**
 * A draft with lines that would be promised another day.
 *
 * @param likely by how many days their likely day moves
 * @param nineInTen the same of the day that is kept nine times in ten
 */
public record MovedDraft(String order, int lines, Span likely, Span nineInTen) {

    /** From so many days to so many; less than none is earlier. */
    public record Span(long least, long most) {

        static Span of(LongSummaryStatistics days) {
            return new Span(days.getMin(), days.getMax());
        }
    }

    /** By order, in the order of the lines. */
    static List<MovedDraft> of(Collection<MovedPromise> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(MovedPromise::order, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(order -> of(order.getKey(), order.getValue()))
                .toList();
    }

    private static MovedDraft of(String order, List<MovedPromise> lines) {
        return new MovedDraft(
                order,
                lines.size(),
                Span.of(lines.stream().mapToLong(MovedPromise::days).summaryStatistics()),
                Span.of(lines.stream().mapToLong(MovedPromise::nineInTenDays).summaryStatistics()));
    }
}
