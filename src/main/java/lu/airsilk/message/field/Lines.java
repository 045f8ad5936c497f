package lu.airsilk.message.field;

import java.util.ArrayList;
import java.util.List;

/** The lines of a message that say something, read from the top; CRLF, LF and CR end a line. */
public final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private int next;

    public Lines(String text) {
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            Line line = Line.of(number, raw);
            if (!line.blank()) {
                lines.add(line);
            }
        }
    }

    public boolean hasNext() {
        return next < lines.size();
    }

    public Line peek() {
        return lines.get(next);
    }

    public Line next() {
        return lines.get(next++);
    }

    /** The next line; refused when the message ends here. */
    public Line needed() {
        if (!hasNext()) {
            throw here().unreadable("message.incomplete");
        }
        return next();
    }

    /** Whether the next line goes on with the last one. */
    public boolean continues() {
        return hasNext() && peek().continues();
    }

    /** Where reading stands: the next line, or the end of the last one. */
    public Field here() {
        if (hasNext()) {
            return peek().whole();
        }
        if (lines.isEmpty()) {
            return new Field("", 1, 1);
        }
        Line last = lines.getLast();
        return last.whole().from(last.text().length());
    }
}
