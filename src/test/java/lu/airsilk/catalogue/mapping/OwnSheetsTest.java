package lu.airsilk.catalogue.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.TestFiles;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import org.junit.jupiter.api.Test;

/**
 * Small sheets with the faults that real ones have; which row is wrong and why stands in {@code sheets/README.md}.
 *
 * <p>What no sheet of a retail database has (case, price, currency) comes from constants.
 */
class OwnSheetsTest {

    private static final Map<SheetField, String> CONSTANTS =
            Map.of(SheetField.UNITS_PER_CASE, "6", SheetField.PRICE_PER_CASE, "9.99", SheetField.CURRENCY, "EUR");

    /** None of its cells is quoted, although one begins with a quote and another has one that never closes. */
    @Test
    void a_retail_export_with_origins() {
        ReadSheet sheet = read("retail-export.tsv");

        assertCounts(
                sheet,
                54,
                6,
                Map.of("gtin.checkDigit", 2L, "gtin.leadingZeros", 2L, "gtin.length", 1L, "name.missing", 2L));
        assertEquals(1, sheet.codes().get("gtin.inStore"));
        assertEquals("\"Gusto\"", sheet.rows().get(3).names().it().split(" ", 2)[0]);
    }

    /** A spreadsheet rounded the numbers to three digits; each is found again in its row's link, three are not. */
    @Test
    void a_retail_export_with_ruined_numbers() {
        ReadSheet sheet = read("retail-ruined-ean.tsv");

        assertCounts(sheet, 35, 5, Map.of("gtin.scientific", 3L, "gtin.second", 1L, "name.missing", 1L));
        assertEquals(37, sheet.codes().get("gtin.restored"));
        assertEquals(2, sheet.codes().get("text.lostCharacter"), "lost before the file came to us");
    }

    @Test
    void an_export_with_line_breaks_inside_its_cells() {
        assertCounts(
                read("line-breaks.tsv"), 25, 5, Map.of("name.missing", 3L, "gtin.checkDigit", 1L, "gtin.length", 2L));
    }

    @Test
    void an_export_in_utf_16() {
        ReadSheet sheet = read("retail-utf16le.csv");

        assertCounts(sheet, 293, 7, Map.of("gtin.checkDigit", 5L, "gtin.length", 1L, "gtin.caseCode", 1L));
        assertEquals("UTF-16LE", sheet.facts().charset());
        assertEquals(";", sheet.facts().separator());
    }

    @Test
    void lists_in_the_charsets_of_china_and_of_old_macintoshes() {
        ReadSheet chinese = ReadSheet.of(TestFiles.file("sheets/chinese-list.gb18030.csv"));
        ReadSheet mac = ReadSheet.of(TestFiles.file("sheets/old-mac.csv"));

        assertCounts(chinese, 24, 0, Map.of());
        assertEquals("特级初榨橄榄油", chinese.rows().getFirst().names().zh());
        assertEquals("龙门𫝄", chinese.rows().getFirst().goods().brand());
        assertCounts(mac, 24, 0, Map.of());
        assertEquals(
                "Crème de marrons « Réserve »", mac.rows().getFirst().names().fr());
    }

    @Test
    void a_sheet_that_lacks_what_every_row_needs_says_so_once() {
        assertCounts(read("wines.csv"), 0, 20, Map.of("column.gtin", 1L));
    }

    /** Its heading is one column short. */
    @Test
    void a_price_history_is_no_catalogue() {
        ReadSheet sheet = read("price-history.csv");

        assertCounts(sheet, 0, 24, Map.of("column.gtin", 1L));
        assertEquals("pricePerCase", sheet.mapping().byHeading().get("price"));
    }

    /** The goods are in the second of four sheets; the purchase price is a formula, read by its saved value. */
    @Test
    void a_price_workbook_of_four_sheets() {
        ReadSheet sheet = ReadSheet.of(TestFiles.file("sheets/price-workbook.xlsx"));

        assertCounts(sheet, 114, 6, Map.of("gtin.checkDigit", 4L, "price.zero", 2L));
        assertEquals("Daten 2026", sheet.facts().sheet());
        assertEquals(4, sheet.facts().sheets().size());
        assertTrue(sheet.rows().getFirst().pricePerCase().amount().signum() > 0);
    }

    @Test
    void another_sheet_of_the_workbook_is_read_when_it_is_named() {
        try (OpenSheet sheet = new SupplierSheetReader()
                        .open(TestFiles.file("sheets/price-workbook.xlsx"), Optional.of("Lager"));
                var rows = sheet.rows()) {
            assertEquals(80, rows.count());
        }
    }

    private static ReadSheet read(String name) {
        return ReadSheet.of(TestFiles.file("sheets/" + name), CONSTANTS);
    }

    private static void assertCounts(ReadSheet sheet, int accepted, int rejected, Map<String, Long> errors) {
        Map<String, Long> found = sheet.errors().stream()
                .collect(Collectors.groupingBy(RowProblem::code, TreeMap::new, Collectors.counting()));
        assertEquals(
                Arrays.asList(accepted, rejected, new TreeMap<>(errors)),
                List.of(sheet.rows().size(), sheet.rejected(), found));
    }
}
