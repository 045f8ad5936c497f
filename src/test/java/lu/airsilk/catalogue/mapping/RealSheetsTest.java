package lu.airsilk.catalogue.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of others, each with what must come out of it and why; the numbers were counted in the files with other tools.
 *
 * <p>What no sheet of a retail database has (case, price, currency) comes from constants.
 */
class RealSheetsTest {

    private static final Map<SheetField, String> CONSTANTS =
            Map.of(SheetField.UNITS_PER_CASE, "6", SheetField.PRICE_PER_CASE, "9.99", SheetField.CURRENCY, "EUR");

    /**
     * 1,263 rows, none quoted although cells begin with quotes. 33 wrong numbers: 22 of 8 or 13 digits end in the wrong
     * one, 6 are right again with one or two zeros put in front, 5 of 4, 7 or 10 digits are not. 18 rows have no name; row
     * 1064 is both, which makes 50.
     */
    @TestFactory
    Stream<DynamicTest> italian_products_with_origins() {
        return OutsideFiles.test("data/catalogue/off-italy-with-origin.tsv", file -> {
            ReadSheet sheet = read(file);

            assertCounts(
                    sheet,
                    1_213,
                    50,
                    Map.of("gtin.checkDigit", 22L, "gtin.leadingZeros", 6L, "gtin.length", 5L, "name.missing", 18L));
            assertEquals(
                    45,
                    sheet.codes().get("gtin.inStore"),
                    "numbers from 02, 04, 20 to 29, and short ones from 0 and 2");
            assertEquals(22, sheet.codes().get("origin.several"));
        });
    }

    /**
     * 1,162 rows whose EANs a spreadsheet rounded to three digits. 1,045 are found again in the row's own link, where
     * exactly one number rounds to what is left; 18 are not. 9 products come twice, 2 have no name.
     */
    @TestFactory
    Stream<DynamicTest> italian_products_with_ruined_numbers() {
        return OutsideFiles.test("data/catalogue/off-italy-scientific-ean.tsv", file -> {
            ReadSheet sheet = read(file);

            assertCounts(
                    sheet,
                    1_123,
                    39,
                    Map.of(
                            "gtin.scientific",
                            18L,
                            "gtin.second",
                            9L,
                            "gtin.leadingZeros",
                            9L,
                            "gtin.checkDigit",
                            1L,
                            "name.missing",
                            2L));
            assertEquals(1_045, sheet.codes().get("gtin.restored"));
            assertTrue(sheet.codes().containsKey("text.lostCharacter"), "characters lost before the file came to us");
        });
    }

    /**
     * 1,309 records on 1,468 lines. 106 have no name in any language of the Union; 10 numbers have 10 digits or fewer, 4
     * end wrong. While names were kept in five languages only, it were 608 products and not 1,189.
     */
    @TestFactory
    Stream<DynamicTest> a_dutch_export_with_line_breaks_inside_its_cells() {
        return OutsideFiles.test("data/catalogue/off-netherlands.tsv", file -> {
            assertCounts(
                    read(file), 1_189, 120, Map.of("name.missing", 106L, "gtin.checkDigit", 4L, "gtin.length", 10L));
        });
    }

    /**
     * 1,098 records on 1,827 lines; 197 without a name in Chinese or a language of the Union, 11 wrong numbers, 3 rows both.
     * While names were kept in five languages only, it were 724 products and not 893.
     */
    @TestFactory
    Stream<DynamicTest> an_export_in_another_order_with_names_in_25_languages() {
        return OutsideFiles.test("data/catalogue/off-fr-de-es.tsv", file -> {
            assertCounts(
                    read(file),
                    893,
                    205,
                    Map.of("name.missing", 197L, "gtin.checkDigit", 8L, "gtin.coupon", 2L, "gtin.length", 1L));
        });
    }

    /** 3,500 rows; one number is of a case, one lost its zeros, three are too short, 86 end in a wrong digit. */
    @TestFactory
    Stream<DynamicTest> a_french_export_in_utf_16() {
        return OutsideFiles.test("data/catalogue/off-france-utf16le-semicolon.csv", file -> {
            ReadSheet sheet = read(file);

            assertCounts(
                    sheet,
                    3_409,
                    91,
                    Map.of("gtin.checkDigit", 86L, "gtin.length", 3L, "gtin.leadingZeros", 1L, "gtin.caseCode", 1L));
            assertEquals("UTF-16LE", sheet.facts().charset());
            assertEquals(";", sheet.facts().separator());
        });
    }

    /** 4,000 rows chosen for their right numbers: all are taken. */
    @TestFactory
    Stream<DynamicTest> a_sheet_without_a_fault() {
        return OutsideFiles.test("data/catalogue/off-lifyzer-eu-gtin-4000.csv", file -> {
            assertCounts(read(file), 4_000, 0, Map.of());
        });
    }

    /** 100 wines without any number of a product: no row can be taken, and that is said once. */
    @TestFactory
    Stream<DynamicTest> a_sheet_that_lacks_what_every_row_needs() {
        return OutsideFiles.test("data/catalogue/x-wines-100.csv", file -> {
            assertCounts(read(file), 0, 100, Map.of("column.gtin", 1L));
        });
    }

    /** 2,381 dated prices of 98 articles, with a shop's own numbers only; the heading is one column short. */
    @TestFactory
    Stream<DynamicTest> a_price_history_is_no_catalogue() {
        return OutsideFiles.test("data/catalogue/austria-bio-price-history.csv", file -> {
            ReadSheet sheet = read(file);

            assertCounts(sheet, 0, 2_381, Map.of("column.gtin", 1L));
            assertEquals("pricePerCase", sheet.mapping().byHeading().get("price"));
        });
    }

    /**
     * 2,424 rows in the first of eleven sheets. Six EANs of 13 digits end wrong and one of 12 lacks its last digit;
     * nine articles cost nothing. The purchase price is a formula, read by its saved value.
     */
    @TestFactory
    Stream<DynamicTest> a_working_price_workbook_of_eleven_sheets() {
        return OutsideFiles.test("data/catalogue/supplier-guenzburger-11-sheets.xlsx", file -> {
            ReadSheet sheet = read(file);

            assertCounts(sheet, 2_408, 16, Map.of("gtin.checkDigit", 7L, "price.zero", 9L));
            assertEquals("Daten aus bmecat", sheet.facts().sheet());
            assertEquals(11, sheet.facts().sheets().size());
            assertEquals("3.4986 EUR", sheet.rows().getFirst().pricePerCase().toString());
            assertEquals("4031405196940", suggestion(sheet, 3));
        });
    }

    @TestFactory
    Stream<DynamicTest> another_sheet_of_the_workbook_is_read_when_it_is_named() {
        return OutsideFiles.test("data/catalogue/supplier-guenzburger-11-sheets.xlsx", file -> {
            try (OpenSheet sheet = new SupplierSheetReader().open(file, Optional.of("Storeserver"));
                    var rows = sheet.rows()) {
                assertEquals(1_897, rows.count());
            }
        });
    }

    private static ReadSheet read(Path file) {
        return ReadSheet.of(file, CONSTANTS);
    }

    private static void assertCounts(ReadSheet sheet, int accepted, int rejected, Map<String, Long> errors) {
        Map<String, Long> found = sheet.errors().stream()
                .collect(Collectors.groupingBy(RowProblem::code, TreeMap::new, Collectors.counting()));
        assertEquals(
                Arrays.asList(accepted, rejected, new TreeMap<>(errors)),
                List.of(sheet.rows().size(), sheet.rejected(), found));
    }

    private static String suggestion(ReadSheet sheet, int row) {
        return sheet.errors().stream()
                .filter(problem -> problem.row() == row)
                .findFirst()
                .orElseThrow()
                .suggestion();
    }
}
