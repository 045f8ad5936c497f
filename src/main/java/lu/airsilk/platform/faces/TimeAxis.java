package lu.airsilk.platform.faces;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * The time axis under some lanes, from the first moment to the last one.
 *
 * @param from the left end
 * @param until the right end, later than the left one
 */
public record TimeAxis(Instant from, Instant until) implements Serializable {

    private static final int WHOLE = 1000;

    public TimeAxis {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an axis has a length: " + from + " to " + until);
        }
    }

    /** Whether it lies on the axis. */
    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /** Where a moment lies, in per mille of the axis; moments outside lie at its ends. */
    public int at(Instant moment) {
        long share = Duration.between(from, moment).toSeconds()
                * WHOLE
                / Math.max(1, Duration.between(from, until).toSeconds());
        return Math.clamp(share, 0, WHOLE);
    }

    /** The midnights (UTC) on the axis, at most ten of them, in the reader's words. */
    public List<Tick> ticks(Locale reader) {
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(1);
        LocalDate last = LocalDate.ofInstant(until, ZoneOffset.UTC);
        int step = (int) Math.max(1, (last.toEpochDay() - first.toEpochDay() + 10) / 10);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> (day.toEpochDay() - first.toEpochDay()) % step == 0)
                .map(day -> new Tick(at(day.atStartOfDay(ZoneOffset.UTC).toInstant()), PlaceTime.day(day, day, reader)))
                .toList();
    }

    /** A mark on the axis, in per mille of it. */
    public record Tick(int at, String day) implements Serializable {

        private static final int EDGE = 100;

        /** Which end of the word stands at the mark, so that words near an end of the axis stay on the screen. */
        public String anchor() {
            if (at < EDGE) {
                return "start";
            }
            return at > WHOLE - EDGE ? "end" : "middle";
        }
    }
}
