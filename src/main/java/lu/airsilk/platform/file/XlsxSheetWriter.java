package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; texts are typed as text, so a GTIN keeps its zeros and a formula stays words. */
public final class XlsxSheetWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /** Starts the sheet with this name in the stream. */
    public XlsxSheetWriter(OutputStream out, String name) {
        workbook = new Workbook(out, "AirSilk", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (!cell.toString().isEmpty()) {
            // inline, since shared strings would all stay in memory until the end
            sheet.inlineString(rows, column, shortened(cell.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
