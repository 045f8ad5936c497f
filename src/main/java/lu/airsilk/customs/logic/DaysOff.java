package lu.airsilk.customs.logic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The published days off in mainland China.
 *
 * <p>Each year is decreed in the autumn before, so a year after the last one in the file has none yet.
 *
 * @param spans in the order of the calendar
 */
public record DaysOff(List<Span> spans) {

    /** Days off in a row. */
    public record Span(LocalDate first, LocalDate last, String name) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static final String FILE = "/lu/airsilk/customs/china-days-off.csv";

    public DaysOff {
        spans = List.copyOf(spans);
    }

    /** The calendar that comes with the portal. */
    public static DaysOff published() {
        try (InputStream file = DaysOff.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean holds(LocalDate day) {
        return spans.stream().anyMatch(span -> span.holds(day));
    }

    /** True when the days off of this year are known. */
    public boolean covers(int year) {
        return spans.stream().anyMatch(span -> span.last().getYear() == year);
    }

    private static DaysOff read(String file) {
        return new DaysOff(file.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Span(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[2]))
                .toList());
    }
}
