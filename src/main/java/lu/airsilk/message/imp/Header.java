package lu.airsilk.message.imp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.StatusReading.Envelope;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.field.NearestDate;

/**
 * The first line of a Cargo-IMP message, {@code FSU/14}, and the Type-B envelope before it.
 *
 * @param kind of the five Cargo-IMP messages we read
 * @param version as written
 * @param where the line
 * @param envelope present when lines stood before it
 */
public record Header(MessageKind kind, int version, Field where, Optional<Envelope> envelope) {
    private static final Pattern LINE = Pattern.compile("(FSU|FSA|FWB|FHL|FFM)/(\\d{1,3})");
    private static final Pattern ORIGIN = Pattern.compile("\\.[A-Z0-9]{7} (\\d{2})(\\d{4}).*");

    /** Reads up to and with the header; what stands before it is the envelope. */
    public static Header read(Lines lines, Calendar calendar) {
        Field start = lines.here();
        List<Line> before = new ArrayList<>();
        while (lines.hasNext() && !lines.peek().whole().fits(LINE)) {
            before.add(lines.next());
        }
        if (!lines.hasNext()) {
            throw start.unreadable("message.unknown", start.text());
        }
        Field where = lines.next().whole();
        Matcher parts = where.parts(LINE);
        return new Header(
                MessageKind.valueOf(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                where,
                envelope(before, calendar));
    }

    /** A second header of the same kind, as joined telexes have it, says nothing new. */
    static boolean repeats(Line line) {
        return line.whole().fits(LINE);
    }

    void expectVersion(int from, int to, Findings findings) {
        if (version < from || version > to) {
            findings.add("version.unknown", where, kind, version);
        }
    }

    private static Optional<Envelope> envelope(List<Line> before, Calendar calendar) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(before.stream()
                .map(line -> ORIGIN.matcher(line.text()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(parts -> sent(parts, calendar))));
    }

    private static Optional<Instant> sent(Matcher parts, Calendar calendar) {
        return Calendar.clockIfValid(parts.group(2))
                .flatMap(time -> new NearestDate(calendar.received()).moment(Integer.parseInt(parts.group(1)), time));
    }
}
