package lu.airsilk.message.imp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;

/**
 * A line with its identifier and the lines that go on below it, as the parts of FWB and FHL.
 *
 * @param lines at least one
 */
record Block(List<Line> lines) {

    /** The next line and all that go on with it. */
    static Block next(Lines lines) {
        List<Line> block = new ArrayList<>(List.of(lines.next()));
        while (lines.continues()) {
            block.add(lines.next());
        }
        return new Block(block);
    }

    /** {@code SHP}, {@code RTD} and so on. */
    String identifier() {
        return lines.getFirst().fields().getFirst().text();
    }

    Field start() {
        return lines.getFirst().whole();
    }

    /** The fields of each line that has any, without what stands before its first slash. */
    List<List<Field>> rows() {
        return lines.stream()
                .map(line -> line.fields().stream().skip(1).toList())
                .filter(fields -> !fields.isEmpty())
                .toList();
    }

    /** All fields that say something. */
    Stream<Field> fields() {
        return rows().stream().flatMap(List::stream).filter(field -> !field.blank());
    }

    /** The texts of all fields that say something. */
    List<String> texts() {
        return fields().map(Field::text).toList();
    }

    /** The text after the identifier, its lines joined without blanks. */
    String joined() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text().substring(line.text().indexOf('/') + 1)));
        return text.toString();
    }
}
