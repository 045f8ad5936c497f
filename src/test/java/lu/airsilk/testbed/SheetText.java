package lu.airsilk.testbed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lu.airsilk.platform.faces.CsvAnswer;
import lu.airsilk.shared.Refused;

/** Lists as people have them in their files. */
public final class SheetText {

    private SheetText() {}

    /** What goes out. */
    public static String written(CsvAnswer.Content sheet) {
        var file = new ByteArrayOutputStream();
        try {
            sheet.write(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    /** As it comes in. */
    public static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with it: row, code and column. */
    public static List<String> wrong(Refused refused) {
        return refused.refusals().stream()
                .map(no -> no.row().orElseThrow() + " " + no.code() + " "
                        + no.field().orElse(""))
                .toList();
    }
}
