package lu.airsilk.location.calendar.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.WorkCalendar;

/**
 * A year's days as somebody writes them: a line {@code day,kind,name} for a day or {@code first,last,kind,name} for some in
 * a row, with a comma, a semicolon or a tab between. A heading, empty lines and those that begin with # say nothing.
 * All that is wrong is told at once, each with its line.
 */
public final class CalendarText {

    /** So many lines a year may have: more than it has days. */
    public static final int MOST_LINES = 400;

    /** So long a name may be, in characters. */
    public static final int LONGEST_NAME = 40;

    private static final String BETWEEN = "[,;\t，；]";
    private static final int OF_A_DAY = 3;
    private static final int OF_A_SPAN = 4;

    private final int year;
    private final List<Refusal> wrong = new ArrayList<>();
    private final List<NamedDays> spans = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    private CalendarText(int year) {
        this.year = year;
    }

    /** What the text says of the year; refused with all its faults. */
    public static ToldDays read(int year, String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw Refused.because("calendar.long", lines.size(), MOST_LINES).at("text");
        }
        CalendarText reading = new CalendarText(year);
        for (int line = 0; line < lines.size(); line++) {
            reading.take(line + 1, lines.get(line).strip());
        }
        return reading.told();
    }

    /** What somebody says of one day; refused with all its faults, each at its field. */
    public static ToldDays day(LocalDate day, DayKind kind, String name) {
        String said = name.strip();
        Refused.together(
                () -> {
                    if (!isName(said)) {
                        throw Refused.because("calendar.dayName", LONGEST_NAME).at("name");
                    }
                },
                () -> {
                    if (kind == DayKind.WORK && !WorkCalendar.isWeekend(day)) {
                        throw Refused.because("calendar.dayWeekday", day).at("kind");
                    }
                });
        return new ToldDays(List.of(new NamedDays(day, day, kind, said)));
    }

    private static boolean isName(String said) {
        return !said.isEmpty() && said.length() <= LONGEST_NAME && said.chars().noneMatch(Character::isISOControl);
    }

    private ToldDays told() {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        if (spans.isEmpty()) {
            throw Refused.because("calendar.empty").at("text");
        }
        return new ToldDays(spans);
    }

    private void take(int line, String said) {
        String[] cells = Stream.of(said.split(BETWEEN, -1)).map(String::strip).toArray(String[]::new);
        if (said.isEmpty() || said.startsWith("#") || isHeading(cells[0])) {
            return;
        }
        if (cells.length != OF_A_DAY && cells.length != OF_A_SPAN) {
            refuse(line, "calendar.line", said);
            return;
        }
        Optional<LocalDate> first = day(line, cells[0]);
        Optional<LocalDate> last = cells.length == OF_A_DAY ? first : day(line, cells[1]);
        Optional<DayKind> kind = kind(line, cells[cells.length - 2]);
        String name = name(line, cells[cells.length - 1]);
        if (first.isPresent() && last.isPresent() && kind.isPresent()) {
            take(line, new NamedDays(first.get(), last.get(), kind.get(), name));
        }
    }

    private static boolean isHeading(String cell) {
        return cell.equalsIgnoreCase("day") || cell.equalsIgnoreCase("first");
    }

    private void take(int line, NamedDays span) {
        if (span.first().getYear() != year || span.last().getYear() != year) {
            refuse(line, "calendar.outside", span.first(), Integer.toString(year));
            return;
        }
        if (span.last().isBefore(span.first())) {
            refuse(line, "calendar.turned", span.last(), span.first());
            return;
        }
        refuseTwice(line, span);
        if (span.kind() == DayKind.WORK) {
            firstOf(span, day -> !WorkCalendar.isWeekend(day)).ifPresent(day -> refuse(line, "calendar.weekday", day));
        }
        spans.add(span);
    }

    /** Of a span that has several days twice, the first is told. */
    private void refuseTwice(int line, NamedDays span) {
        for (LocalDate day : span.days().toList()) {
            Integer other = lineOf.putIfAbsent(day, line);
            if (other != null) {
                refuse(line, "calendar.dayTwice", day, other);
                return;
            }
        }
    }

    private static Optional<LocalDate> firstOf(NamedDays span, Predicate<LocalDate> which) {
        return span.days().filter(which).findFirst();
    }

    private Optional<LocalDate> day(int line, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException broken) {
            refuse(line, "calendar.day", cell);
            return Optional.empty();
        }
    }

    private Optional<DayKind> kind(int line, String cell) {
        Optional<DayKind> kind = Stream.of(DayKind.values())
                .filter(each -> each.name().equalsIgnoreCase(cell))
                .findFirst();
        if (kind.isEmpty()) {
            refuse(line, "calendar.kind", cell);
        }
        return kind;
    }

    private String name(int line, String cell) {
        if (!isName(cell)) {
            refuse(line, "calendar.name", LONGEST_NAME);
        }
        return cell;
    }

    private void refuse(int line, String code, Object... figures) {
        List<Object> said = new ArrayList<>(List.of(line));
        said.addAll(List.of(figures));
        wrong.add(Refusal.of(code, said.toArray()).inRow(line));
    }
}
