package lu.airsilk.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final List<Object> CELLS =
            List.of("0801234", new BigDecimal("-12.50"), 7, "=1+1", "", "a\"b;c\nd", "中文 𠮷");

    @Test
    void csv_is_what_every_excel_opens() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new CsvSheetWriter(out, ';')) {
            writer.row(CELLS);
        }

        assertEquals("\ufeff0801234;-12.50;7;'=1+1;;\"a\"\"b;c\nd\";中文 𠮷\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_keeps_texts_as_texts_and_numbers_as_numbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new XlsxSheetWriter(out, "Problems")) {
            writer.row(CELLS);
        }

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = workbook.getFirstSheet().read().getFirst();
            assertEquals(
                    List.of("0801234", "-12.50", "7", "=1+1", "a\"b;c\nd", "中文 𠮷"),
                    row.stream()
                            .filter(cell -> cell != null)
                            .map(cell -> cell.getText())
                            .toList());
            assertEquals(CellType.STRING, row.getCell(3).getType());
            assertEquals(CellType.NUMBER, row.getCell(1).getType());
        }
    }

    @Test
    void a_hundred_thousand_rows_are_written_while_they_come() throws IOException {
        CountingStream out = new CountingStream();
        long half;
        try (SheetWriter writer = new XlsxSheetWriter(out, "Big")) {
            for (int row = 0; row < 100_000; row++) {
                writer.row(List.of("row " + row, row));
            }
            half = out.written;
        }

        assertTrue(half > out.written / 2, () -> "most bytes come before the end, not " + half + " of " + out.written);
    }

    /** Counts and forgets. */
    private static final class CountingStream extends OutputStream {
        private long written;

        @Override
        public void write(int next) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
        }
    }
}
