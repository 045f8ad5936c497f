package lu.airsilk.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of a kilobyte that once ended the process. */
class DamagedWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "1", "99999999999999999999"})
    void a_cell_that_asks_for_a_text_that_is_not_there_is_refused(String index) throws IOException {
        byte[] book = workbook("<c r=\"A1\" t=\"s\"><v>" + index + "</v></c>", "<si><t>Wine</t></si>");

        Refused no = assertThrows(Refused.class, () -> SmallSheet.rows(new ByteArrayInputStream(book)));

        assertEquals("sheet.workbook", no.refusals().getFirst().code());
    }

    @Test
    void a_cell_that_asks_for_a_text_that_is_there_is_read() throws IOException {
        byte[] book = workbook("<c r=\"A1\" t=\"s\"><v>0</v></c>", "<si><t>Wine</t></si>");

        assertEquals(List.of(List.of("Wine")), SmallSheet.rows(new ByteArrayInputStream(book)));
    }

    @Test
    void a_number_that_would_fill_the_memory_written_out_stays_as_it_stands() throws IOException {
        byte[] book = workbook("<c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>6.50</v></c>", "");

        assertEquals(List.of(List.of("1E999999999", "6.5")), SmallSheet.rows(new ByteArrayInputStream(book)));
    }

    private static byte[] workbook(String cells, String texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                </Types>\
                """);
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships " + relations + "><Relationship Id=\"r1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main + " xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships " + relations + "><Relationship Id=\"r1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/sharedStrings.xml", "<sst " + main + ">" + texts + "</sst>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + main + "><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
