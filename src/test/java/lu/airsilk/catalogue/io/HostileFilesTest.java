package lu.airsilk.catalogue.io;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.SharedFiles;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that want to do harm, or are just broken, meet a refusal and nothing else. */
class HostileFilesTest {

    private static final String HOSTILE = "data/hostile/";
    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    @TempDir
    Path folder;

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                arguments("spreadsheet/poc-xmlbomb.xlsx", "import.xmlDoctype"),
                arguments("spreadsheet/protected_passtika.xlsx", "import.oldExcel"),
                arguments("spreadsheet/password.xls", "import.oldExcel"),
                arguments("spreadsheet/42464-ExpPtg-bad.xls", "import.oldExcel"),
                arguments("spreadsheet/chinese-provinces.xls", "import.oldExcel"),
                arguments("spreadsheet/Simple.xlsb", "import.type"),
                arguments("zip/zip-symlink-etc-passwd.zip", "import.zipPath"),
                arguments("xml/billion-laughs.xml", "import.xmlDoctype"),
                arguments("xml/xxe-classic.xml", "import.xmlDoctype"),
                arguments("xml/xxe-etc-passwd.xml", "import.xmlDoctype"));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void a_known_bad_file_is_refused_by_name(String file, String code) {
        Path path = SharedFiles.file(HOSTILE + file);

        assertEquals(code, refusalOf(() -> ReadSheet.of(path)).code());
    }

    /** Whatever a file holds: it is read to its end without one row taken, or refused. */
    @Test
    void every_hostile_file_is_refused_or_yields_nothing() throws IOException {
        SharedFiles.file(HOSTILE + "blns.txt");
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedFiles.file("data/hostile"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try {
                assertEquals(List.of(), ReadSheet.of(file).rows(), file.toString());
            } catch (Refused expected) {
                assertTrue(expected.refusals().getFirst().code().startsWith("import."), file.toString());
            }
        }
        assertTrue(files.size() > 100, "hostile files found: " + files.size());
    }

    @Test
    void an_empty_file_and_other_kinds_are_refused() {
        assertEquals(Refusal.of("import.empty"), refusalOf(() -> ReadSheet.of(ReadSheet.file(folder, ""))));
        assertEquals(
                Refusal.of("import.type", "PDF"), refusalOf(() -> ReadSheet.of(ReadSheet.file(folder, "%PDF-1.7\n"))));
        assertEquals(
                Refusal.of("import.type", "XML html"),
                refusalOf(() -> ReadSheet.of(ReadSheet.file(folder, "<html><table/></html>"))));
        assertEquals(
                Refusal.of("import.noTable"),
                refusalOf(() -> ReadSheet.of(ReadSheet.file(folder, "one\ntwo\nthree\n"))));
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_refused() {
        Path bomb = workbook(SHEET_START, "<row r=\"1\"><c/></row>".repeat(1 << 19), "</sheetData></worksheet>");

        assertEquals("import.zipBomb", refusalOf(() -> ReadSheet.of(bomb)).code());
    }

    @Test
    void a_cell_at_an_impossible_column_is_refused_before_room_is_made_for_it() {
        for (String place :
                List.of("r=\"FXSHRXX1\"", "r='ZZZZZ1'", "r=\"&#90;&#90;&#90;&#90;&#90;1\"", "x:r = \"ZZZZZ1\"")) {
            Path file = workbook(
                    SHEET_START,
                    "<!-- \" --><row r=\"1\"><c " + place + "><v>1</v></c></row>",
                    "</sheetData></worksheet>");

            assertEquals(Refusal.of("import.cellPlace"), refusalOf(() -> ReadSheet.of(file)), place);
        }
    }

    @Test
    void a_text_longer_than_a_cell_can_be_is_refused() {
        String text = "x".repeat(1 << 19);

        Path inText = workbook(
                SHEET_START, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>", "");
        Path inAttribute = workbook(SHEET_START, "<row r=\"1\" ht=\"" + text + "\"/>", "");

        assertEquals(Refusal.of("import.tooLarge"), refusalOf(() -> ReadSheet.of(inText)));
        assertEquals(Refusal.of("import.tooLarge"), refusalOf(() -> ReadSheet.of(inAttribute)));
    }

    @Test
    void a_doctype_in_any_part_or_a_part_in_a_hiding_charset_is_refused() {
        Path doctype = workbook("<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a [<!ENTITY e \"x\">]>", SHEET_START, "");
        Path renamed = workbook("<?xml version=\"1.0\" encoding=\"UTF-7\"?>", SHEET_START, "");

        assertEquals(Refusal.of("import.xmlDoctype"), refusalOf(() -> ReadSheet.of(doctype)));
        assertEquals(Refusal.of("import.xml"), refusalOf(() -> ReadSheet.of(renamed)));
    }

    @Test
    void a_quote_that_never_closes_does_not_swallow_the_memory() {
        Path file = ReadSheet.file(folder, "EAN;Name\n\"" + ("x".repeat(1_000) + ";y\n").repeat(2_200));

        assertTrue(ReadSheet.of(file).rows().isEmpty());
    }

    private Path workbook(String... sheet) {
        try {
            Path file = Files.createTempFile(folder, "book", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : PARTS.entrySet()) {
                    put(zip, part.getKey(), part.getValue());
                }
                put(zip, "xl/worksheets/sheet1.xml", sheet);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(ZipOutputStream zip, String name, String... content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (String part : content) {
            zip.write(part.getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
}
