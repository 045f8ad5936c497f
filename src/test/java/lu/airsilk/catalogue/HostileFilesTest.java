package lu.airsilk.catalogue;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.platform.file.HostileZip;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to do harm, or are just broken, meet a refusal and nothing else. */
class HostileFilesTest {

    private static final String HOSTILE = "data/hostile/";
    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    private static final Map<String, String> KNOWN_BAD = Map.of(
            "spreadsheet/poc-xmlbomb.xlsx", "import.xmlDoctype",
            "spreadsheet/protected_passtika.xlsx", "import.oldExcel",
            "spreadsheet/password.xls", "import.oldExcel",
            "spreadsheet/42464-ExpPtg-bad.xls", "import.oldExcel",
            "spreadsheet/chinese-provinces.xls", "import.oldExcel",
            "spreadsheet/Simple.xlsb", "import.type",
            "zip/zip-symlink-etc-passwd.zip", "import.zipPath",
            "xml/billion-laughs.xml", "import.xmlDoctype",
            "xml/xxe-classic.xml", "import.xmlDoctype",
            "xml/xxe-etc-passwd.xml", "import.xmlDoctype");

    @TempDir
    Path folder;

    @Test
    void an_old_or_locked_workbook_is_refused_by_name() throws IOException {
        byte[] compound = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(1_016));

        assertEquals("import.oldExcel", code(Files.write(folder.resolve("old.xls"), compound)));
        assertEquals("import.oldExcel", code(Files.write(folder.resolve("locked.xlsx"), compound)));
    }

    @Test
    void other_zips_are_refused_by_name() throws IOException {
        assertEquals("import.type", code(zip("xl/workbook.bin", "binary")));
        assertEquals("import.zipPath", code(HostileZip.asLink(zip("link", "/etc/passwd"))));
        assertEquals("import.zipPath", code(zip("../../xl/workbook.xml", "<workbook/>")));
    }

    @Test
    void an_xml_with_a_doctype_is_refused_by_name() {
        for (String doctype : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                "<!DOCTYPE a [<!ENTITY b \"d\"><!ENTITY c \"&b;&b;&b;&b;\">]>")) {
            assertEquals(
                    "import.xmlDoctype",
                    code(ReadSheet.file(folder, "<?xml version=\"1.0\"?>" + doctype + "<a>&x;&c;</a>")));
        }
    }

    /** Words that have broken other programs, in a sheet of their own and in the cells of a right one. */
    @Test
    void naughty_words_yield_no_product_and_harm_none() {
        List<String> words = List.of(
                "undefined",
                "NULL",
                "1/0",
                "-1E308",
                "0x0",
                "NaN",
                "１２３",
                "\u202etest\u202c",
                "Z̮̞̠͙͔ͅalgo",
                "\ufffe",
                "<script>alert(1)</script>",
                "'; DROP TABLE product; --",
                "=cmd|' /C calc'!A0",
                "%s%n%x",
                "../../etc/passwd",
                "👩‍👩‍👧",
                "${jndi:ldap://127.0.0.1/a}");

        ReadSheet alone = ReadSheet.of(ReadSheet.file(folder, "EAN;Name EN\n" + String.join(";x\n", words)));
        assertEquals(List.of(), alone.rows());
        for (String word : words) {
            ReadSheet sheet = ReadSheet.of(ReadSheet.file(
                    folder,
                    "EAN;Name EN;Brand;Units per case;Price per case (EUR)\n8039961200046;" + word + ";" + word
                            + ";6;9.90\n"));
            assertTrue(sheet.rows().size() <= 1, word);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_known_bad_file_is_refused_by_name() {
        return KNOWN_BAD.entrySet().stream()
                .flatMap(bad ->
                        OutsideFiles.test(HOSTILE + bad.getKey(), file -> assertEquals(bad.getValue(), code(file))));
    }

    /** Whatever a file holds: it is read to its end without one row taken, or refused. */
    @TestFactory
    Stream<DynamicTest> every_hostile_file_is_refused_or_yields_nothing() {
        return OutsideFiles.test("data/hostile", hostile -> {
            List<Path> files;
            try (Stream<Path> all = Files.walk(hostile)) {
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
        });
    }

    private static String code(Path file) {
        return refusalOf(() -> ReadSheet.of(file)).code();
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

    private Path zip(String name, String content) throws IOException {
        Path file = Files.createTempFile(folder, "zip", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return file;
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
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                    + " PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                    + " name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
}
