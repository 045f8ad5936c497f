package lu.airsilk.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which days people in mainland China work: the published days off and the weekends on which they are made up for.
 *
 * <p>Each year is decreed in the autumn before, so a year after the last one in the file has its weekends only.
 *
 * @param off days off in a row, in the order of the calendar
 * @param work weekend days that are worked, in the order of the calendar
 */
public record WorkCalendar(List<Span> off, List<Span> work) {

    /** Days in a row under one name. */
    public record Span(LocalDate first, LocalDate last, String name) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static final String FILE = "/lu/airsilk/shared/china-calendar.csv";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkCalendar {
        off = List.copyOf(off);
        work = List.copyOf(work);
    }

    /** The calendar that comes with the portal. */
    public static WorkCalendar published() {
        try (InputStream file = WorkCalendar.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True on a decreed day off, whatever day of the week it is. */
    public boolean isDayOff(LocalDate day) {
        return off.stream().anyMatch(span -> span.holds(day));
    }

    /** True when offices are open: a weekday that is not off, or a weekend day that makes up for one. */
    public boolean isWorkday(LocalDate day) {
        return !isDayOff(day) && (!WEEKEND.contains(day.getDayOfWeek()) || isMadeUp(day));
    }

    private boolean isMadeUp(LocalDate day) {
        return work.stream().anyMatch(span -> span.holds(day));
    }

    /** True when the days off of this year are known. */
    public boolean covers(int year) {
        return off.stream().anyMatch(span -> span.last().getYear() == year);
    }

    private static WorkCalendar read(String file) {
        Map<String, List<Span>> byKind = file.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[3],
                        Collectors.mapping(
                                cells -> new Span(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[2]),
                                Collectors.toList())));
        return new WorkCalendar(byKind.getOrDefault("off", List.of()), byKind.getOrDefault("work", List.of()));
    }
}
