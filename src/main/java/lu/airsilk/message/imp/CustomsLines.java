package lu.airsilk.message.imp;

import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Line;

/** Customs lines: {@code OCI/LU/EXP/M/26LU…} and those that go on below it, {@code //HWB/I/EFL2611001}. */
final class CustomsLines {
    private CustomsLines() {}

    static List<CustomsNote> read(Block block) {
        return block.lines().stream().map(CustomsLines::note).toList();
    }

    /** What is missing is empty; slashes inside the text stay. */
    private static CustomsNote note(Line line) {
        List<String> texts = line.fields().stream().skip(1).map(Field::text).toList();
        return new CustomsNote(
                text(texts, 0),
                text(texts, 1),
                text(texts, 2),
                texts.stream().skip(3).collect(Collectors.joining("/")));
    }

    private static String text(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
