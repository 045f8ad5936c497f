package lu.airsilk.platform.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as every Excel opens it: UTF-8 with its mark, CRLF, and no cell that could run as a formula. */
public final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter csv;

    public CsvSheetWriter(OutputStream out, char separator) throws IOException {
        out.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheetWriter::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> CsvGuard.guarded(cell.toString());
        };
    }
}
