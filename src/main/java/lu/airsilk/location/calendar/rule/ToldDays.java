package lu.airsilk.location.calendar.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody has said of some days, in the order in which it was said. */
public record ToldDays(List<NamedDays> spans) {

    public ToldDays {
        spans = List.copyOf(spans);
    }

    /** As they are written down: a line {@code first,last,kind,name} for each. */
    public String text() {
        return spans.stream().map(NamedDays::line).collect(Collectors.joining("\n"));
    }

    /** As they were written down. */
    public static ToldDays written(String text) {
        return new ToldDays(text.lines().map(ToldDays::span).toList());
    }

    private static NamedDays span(String line) {
        String[] cells = line.split(",", 4);
        return new NamedDays(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), DayKind.valueOf(cells[2]), cells[3]);
    }
}
