package lu.airsilk.location.calendar.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.shared.WorkCalendar;

/**
 * All that is known of days: the law's, with what was said of years and days laid over it in the order in which it came
 * into force.
 *
 * @param byDay what is said of a day, as a span of that day alone
 * @param decreed the years that somebody has told in full
 */
public record KnownDays(NavigableMap<LocalDate, NamedDays> byDay, NavigableSet<Integer> decreed) {

    /** What is known while nobody has said anything. */
    public static KnownDays ofLaw() {
        NavigableMap<LocalDate, NamedDays> days = new TreeMap<>();
        DaysOfLaw.years().forEach(year -> lay(DaysOfLaw.of(year), days));
        return new KnownDays(days, new TreeSet<>());
    }

    /** With a whole year told anew: what was known of its days counts no more. */
    public KnownDays withYear(int year, ToldDays told) {
        NavigableMap<LocalDate, NamedDays> days = new TreeMap<>(byDay);
        ofYear(days, year).clear();
        lay(told.spans(), days);
        NavigableSet<Integer> years = new TreeSet<>(decreed);
        years.add(year);
        return new KnownDays(days, years);
    }

    /** With some days told anew; the others of their years stay as they are. */
    public KnownDays withDays(ToldDays told) {
        NavigableMap<LocalDate, NamedDays> days = new TreeMap<>(byDay);
        lay(told.spans(), days);
        return new KnownDays(days, decreed);
    }

    private static void lay(List<NamedDays> spans, NavigableMap<LocalDate, NamedDays> days) {
        spans.forEach(span ->
                span.days().forEach(day -> days.put(day, new NamedDays(day, day, span.kind(), span.name()))));
    }

    private static NavigableMap<LocalDate, NamedDays> ofYear(NavigableMap<LocalDate, NamedDays> days, int year) {
        return days.subMap(LocalDate.of(year, Month.JANUARY, 1), true, LocalDate.of(year, Month.DECEMBER, 31), true);
    }

    /** What is known of a year, in its order: days in a row of which the same is said make one span. */
    public List<NamedDays> of(int year) {
        List<NamedDays> spans = new ArrayList<>();
        for (NamedDays day : ofYear(byDay, year).values()) {
            NamedDays last = spans.isEmpty() ? day : spans.getLast();
            if (follows(day, last)) {
                spans.set(spans.size() - 1, new NamedDays(last.first(), day.last(), day.kind(), day.name()));
            } else {
                spans.add(day);
            }
        }
        return List.copyOf(spans);
    }

    private static boolean follows(NamedDays day, NamedDays last) {
        return day.first().equals(last.last().plusDays(1))
                && day.kind() == last.kind()
                && day.name().equals(last.name());
    }

    /** What a rule needs of it. */
    public WorkCalendar calendar() {
        return new WorkCalendar(days(DayKind.REST), days(DayKind.WORK), new HashSet<>(decreed));
    }

    private Set<LocalDate> days(DayKind kind) {
        return byDay.values().stream()
                .filter(day -> day.kind() == kind)
                .map(NamedDays::first)
                .collect(Collectors.toSet());
    }
}
