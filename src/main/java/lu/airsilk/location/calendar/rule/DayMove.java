package lu.airsilk.location.calendar.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.WorkCalendar;

/**
 * Days in a row that would be worked and are not now, or the other way round.
 *
 * @param works whether they would be worked
 * @param name under which it is said; of a day of which nothing would be said any more, what is said now
 */
public record DayMove(LocalDate first, LocalDate last, boolean works, String name) {

    /** What differs in a year, in its order. */
    public static List<DayMove> between(KnownDays now, KnownDays then, int year) {
        WorkCalendar before = now.calendar();
        WorkCalendar after = then.calendar();
        List<DayMove> moves = new ArrayList<>();
        LocalDate.of(year, Month.JANUARY, 1)
                .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                .filter(day -> before.isWorkday(day) != after.isWorkday(day))
                .forEach(day -> add(new DayMove(day, day, after.isWorkday(day), name(day, now, then)), moves));
        return List.copyOf(moves);
    }

    private static void add(DayMove next, List<DayMove> moves) {
        DayMove last = moves.isEmpty() ? next : moves.getLast();
        if (next.first().equals(last.last().plusDays(1))
                && next.works() == last.works()
                && next.name().equals(last.name())) {
            moves.set(moves.size() - 1, new DayMove(last.first(), next.last(), next.works(), next.name()));
        } else {
            moves.add(next);
        }
    }

    private static String name(LocalDate day, KnownDays now, KnownDays then) {
        return Optional.ofNullable(then.byDay().get(day))
                .or(() -> Optional.ofNullable(now.byDay().get(day)))
                .map(NamedDays::name)
                .orElse("");
    }
}
