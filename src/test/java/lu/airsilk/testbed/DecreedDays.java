package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.WorkCalendar;

/** What the State Council has decreed for 2022 to 2026, as it was collected. */
public final class DecreedDays {

    /** Days in a row, {@code off} or {@code work}. */
    public record Span(LocalDate first, LocalDate last, String name, String kind) {

        Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    private DecreedDays() {}

    public static List<Span> spans() {
        try {
            return Files.readAllLines(TestFiles.file("reference/china-calendar.csv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Span(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static WorkCalendar calendar() {
        return new WorkCalendar(
                days("off"),
                days("work"),
                IntStream.rangeClosed(2022, 2026).boxed().collect(Collectors.toSet()));
    }

    private static Set<LocalDate> days(String kind) {
        return spans().stream()
                .filter(span -> span.kind().equals(kind))
                .flatMap(Span::days)
                .collect(Collectors.toSet());
    }
}
