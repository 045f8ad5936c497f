package lu.airsilk.catalogue.staging.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.ColumnNotation;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.Test;

/** What becomes of a row. */
class RowCheckTest {

    private static final List<String> FIELDS = List.of(
            "gtin",
            "name.it",
            "unitsPerCase",
            "pricePerCase",
            "currency",
            "caseGrossGrams",
            "caseMm",
            "hsCode",
            "storage",
            "shelfLifeDays",
            "minLifeAtReceiptDays",
            "contents",
            "caseGtin",
            "brand");

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("gtin", "8012666011223"),
            Map.entry("name.it", "Riso"),
            Map.entry("unitsPerCase", "10"),
            Map.entry("pricePerCase", "25.51"),
            Map.entry("currency", "EUR"),
            Map.entry("caseGrossGrams", "10600"),
            Map.entry("caseMm", "300x290x270"),
            Map.entry("hsCode", "1006302000"),
            Map.entry("storage", "ambient"),
            Map.entry("shelfLifeDays", "540"),
            Map.entry("minLifeAtReceiptDays", "360"),
            Map.entry("contents", "1 kg"),
            Map.entry("caseGtin", "18012666011220"),
            Map.entry("brand", "Coop"));

    @Test
    void a_row_without_fault_is_taken() {
        RowOutcome.Accepted accepted = assertInstanceOf(RowOutcome.Accepted.class, outcome(Map.of()));

        assertEquals(List.of(), accepted.problems());
        assertEquals(Gtin.of("8012666011223"), accepted.row().gtin());
        assertEquals(Money.of("25.51", "EUR"), accepted.row().pricePerCase());
    }

    @Test
    void a_text_alone_in_its_row_looks_like_a_heading_and_is_one_problem() {
        Map<String, String> empty = new HashMap<>();
        FIELDS.forEach(field -> empty.put(field, ""));
        empty.put("name.it", "Vini d’Italia");

        assertEquals(
                List.of("row.heading Vini d’Italia"),
                outcome(empty).problems().stream()
                        .map(problem -> problem.code() + " " + problem.value())
                        .toList());

        empty.put("name.it", "2026");
        assertFalse(outcome(empty).problems().stream()
                .anyMatch(problem -> problem.code().equals("row.heading")));
        empty.put("brand", "Coop");
        assertFalse(outcome(empty).problems().stream()
                .anyMatch(problem -> problem.code().equals("row.heading")));
    }

    @Test
    void rows_are_alike_by_column_and_by_what_is_wrong_there() {
        String letters = shape(Map.of("gtin", "80126660x1223"));

        assertEquals(letters, shape(Map.of("gtin", "80126y6011223")));
        assertNotEquals(letters, shape(Map.of("gtin", "8012666011224")));
        assertNotEquals(letters, shape(Map.of("caseGtin", "1801266x011220")));
    }

    private static String shape(Map<String, String> changes) {
        return RowShape.of(assertInstanceOf(RowOutcome.Rejected.class, outcome(changes)));
    }

    @Test
    void all_faults_of_a_row_are_found_at_once() {
        RowOutcome outcome = outcome(Map.of(
                "gtin",
                "8012666011224",
                "name.it",
                "",
                "unitsPerCase",
                "1,5",
                "pricePerCase",
                "-3",
                "caseGrossGrams",
                "0",
                "caseMm",
                "a",
                "hsCode",
                "12",
                "storage",
                "?",
                "shelfLifeDays",
                "0",
                "minLifeAtReceiptDays",
                "x"));

        assertEquals(
                List.of(
                        "gtin.checkDigit",
                        "name.missing",
                        "hsCode.length",
                        "storage.unknown",
                        "life.days",
                        "life.days",
                        "unitsPerCase.whole",
                        "price.negative",
                        "caseGross.weight",
                        "caseSize.unreadable"),
                outcome.problems().stream().map(RowProblem::code).toList());
    }

    @Test
    void each_fault_has_its_code_and_what_was_probably_meant() {
        assertFault("gtin", "", "gtin.missing", "");
        assertFault("gtin", "801266601122X", "gtin.digits", "");
        assertFault("gtin", "00000000", "gtin.placeholder", "");
        assertFault("gtin", "123456789", "gtin.length", "");
        assertFault("gtin", "12345670905", "gtin.length", "");
        assertFault("gtin", "37212000368", "gtin.leadingZeros", "0037212000368");
        assertFault("gtin", "8,01E+12", "gtin.scientific", "");
        assertFault("gtin", "18012666011220", "gtin.caseCode", "8012666011223");
        assertFault("gtin", "9800000000007", "gtin.coupon", "");
        assertFault("unitsPerCase", "0", "unitsPerCase.whole", "");
        assertFault("unitsPerCase", "1000000000", "unitsPerCase.whole", "");
        assertFault("pricePerCase", "abc", "price.number", "");
        assertFault("pricePerCase", "12 XYZ", "price.number", "");
        assertFault("pricePerCase", "0.00", "price.zero", "");
        assertFault("currency", "EURO?", "currency.unknown", "");
        assertFault("currency", "", "currency.missing", "");
        assertFault("hsCode", "405100000", "hsCode.leadingZero", "0405100000");
        assertFault("hsCode", "770000", "hsCode.chapter", "");
        assertFault("hsCode", "9904.00", "hsCode.chapter", "");
        assertFault("caseMm", "40x30", "caseSize.three", "");
        assertFault("caseGtin", "18012666011221", "gtin.checkDigit", "18012666011220");
        assertFault("minLifeAtReceiptDays", "541", "minLife.beyondShelfLife", "");
        assertFault("brand", "x".repeat(121), "text.tooLong", "x".repeat(120));
        assertFault("brand", "a\0b", "text.control", "");
    }

    @Test
    void a_size_without_its_unit_that_no_case_can_have_at_its_weight_is_warned_of_and_the_row_taken() {
        Map<String, String> row = Map.of("caseGrossGrams", "10.6 kg", "caseMm", "30x29x27");

        accepted(row);
        assertFault(row, "caseSize.dense");
    }

    @Test
    void a_ruined_number_is_repaired_only_when_there_is_one_way_to() {
        assertEquals(
                Gtin.of("8012666011223"),
                accepted(Map.of("gtin", "8.012666011223E+12")).gtin());
        assertEquals(
                Gtin.of("8012666011223"),
                accepted(Map.of("gtin", "8,01E+12", "brand", "https://shop.example/8012666011223"))
                        .gtin());
        assertFault(Map.of("gtin", "8,01E+12", "brand", "8012666011223 8010721001509"), "gtin.scientific");
        assertFault(Map.of("gtin", "8,02E+12", "brand", "8012666011223"), "gtin.scientific");
    }

    @Test
    void what_spreadsheets_put_around_a_number_is_taken_off() {
        for (String dressed : List.of(
                "'8012666011223", "=\"8012666011223\"", " 8012666011223.0", "8 012666 011223", "８０１２６６６０１１２２３")) {
            assertEquals(
                    Gtin.of("8012666011223"), accepted(Map.of("gtin", dressed)).gtin(), dressed);
        }
    }

    @Test
    void units_in_the_cell_go_before_those_of_the_column() {
        SheetRow row = accepted(Map.of(
                "unitsPerCase",
                "6 x 75 cl",
                "pricePerCase",
                "€ 25.51",
                "caseGrossGrams",
                "10.6 kg",
                "caseMm",
                "30x29x27 cm",
                "shelfLifeDays",
                "18 mesi"));

        assertEquals(6, row.caseFacts().unitsPerCase().unitsPerCase());
        assertEquals(Grams.of(10_600), row.caseFacts().gross().orElseThrow());
        assertEquals(new CaseSize(300, 290, 270), row.caseFacts().size().orElseThrow());
        assertEquals(OptionalInt.of(540), row.goods().keeping().shelfLifeDays());
        assertEquals("EUR", row.pricePerCase().currencyCode());
    }

    @Test
    void a_price_finer_than_four_decimals_is_rounded_and_told() {
        assertEquals(
                Money.of("36.9702", "EUR"),
                accepted(Map.of("pricePerCase", "36.970206")).pricePerCase());
        assertEquals(List.of("price.rounded"), codes(outcome(Map.of("pricePerCase", "36.970206"))));
    }

    @Test
    void a_case_lighter_than_its_contents_is_told() {
        assertEquals(List.of("caseGross.belowContents"), codes(outcome(Map.of("caseGrossGrams", "7900"))));
        assertEquals(List.of(), codes(outcome(Map.of("caseGrossGrams", "8000"))));
    }

    @Test
    void contents_of_a_case_are_read_as_those_of_a_piece_and_told() {
        for (String text : List.of("10 x 1 kg", "1 kg x 10", "10×1 kg")) {
            SheetRow.Goods goods = accepted(Map.of("contents", text)).goods();
            assertEquals("1 kg", goods.contents(), text);
            assertEquals(1, goods.measured().orElseThrow().pieces());
            assertEquals(List.of("contents.ofCase"), codes(outcome(Map.of("contents", text))));
        }
        assertEquals(
                "4 x 1 kg", accepted(Map.of("contents", "4 x 1 kg")).goods().contents());
    }

    @Test
    void the_same_product_twice_is_told_with_the_first_row() {
        RowCheck check = new RowCheck(mapping());

        check.check(row(2, Map.of()));
        RowOutcome second = check.check(row(3, Map.of("caseGtin", "")));

        assertEquals(List.of("gtin.second"), codes(second));
        assertEquals(List.of("2"), second.problems().getFirst().arguments());
        assertEquals("A3", second.problems().getFirst().cell());
    }

    @Test
    void names_stay_as_they_are_but_for_blanks_at_the_ends_and_line_breaks() {
        String odd = "Ω≈ç√ <script>𠮷\u202e %s ${x} ';--";

        assertEquals(odd, accepted(Map.of("name.it", "  " + odd + " ")).names().it());
        assertEquals(
                "Riso di Vercelli",
                accepted(Map.of("name.it", "Riso\r\n  di Vercelli")).names().it());
    }

    @Test
    void a_sheet_that_lacks_a_field_says_so_once_and_takes_no_row() {
        RowCheck check = new RowCheck(new ColumnMapping(mapping().columnsOf(SheetField.GTIN), Map.of()));

        List<RowProblem> problems = check.sheetProblems(RawRow.of(1, FIELDS));
        RowOutcome outcome = check.check(row(2, Map.of()));

        assertEquals(
                List.of("column.unitsPerCase", "column.pricePerCase", "column.currency", "column.name"),
                problems.stream().map(RowProblem::code).toList());
        assertInstanceOf(RowOutcome.Rejected.class, outcome);
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void a_constant_stands_where_a_cell_is_blank() {
        ColumnMapping mapping = mapping().withConstants(Map.of(SheetField.CURRENCY, "CHF"));

        RowOutcome.Accepted accepted = assertInstanceOf(
                RowOutcome.Accepted.class, new RowCheck(mapping).check(row(2, Map.of("currency", ""))));

        assertEquals(Money.of("25.51", "CHF"), accepted.row().pricePerCase());
    }

    private static void assertFault(String field, String cell, String code, String suggestion) {
        RowOutcome outcome = outcome(Map.of(field, cell));
        RowProblem problem = outcome.problems().getFirst();
        assertInstanceOf(RowOutcome.Rejected.class, outcome, cell);
        assertEquals(
                List.of(code, suggestion, field),
                List.of(problem.code(), problem.suggestion(), problem.column()),
                cell);
    }

    private static void assertFault(Map<String, String> cells, String code) {
        assertEquals(List.of(code), codes(outcome(cells)));
    }

    private static SheetRow accepted(Map<String, String> cells) {
        return assertInstanceOf(RowOutcome.Accepted.class, outcome(cells)).row();
    }

    private static List<String> codes(RowOutcome outcome) {
        return outcome.problems().stream().map(RowProblem::code).toList();
    }

    /** The good row with these cells instead of its own, checked alone. */
    private static RowOutcome outcome(Map<String, String> cells) {
        return new RowCheck(mapping()).check(row(2, cells));
    }

    private static RawRow row(int number, Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(GOOD);
        all.putAll(cells);
        return RawRow.of(
                number,
                FIELDS.stream().map(field -> all.getOrDefault(field, "")).toList());
    }

    private static ColumnMapping mapping() {
        List<MappedColumn> columns = new ArrayList<>();
        for (int index = 0; index < FIELDS.size(); index++) {
            SheetField field = SheetField.of(FIELDS.get(index)).orElseThrow();
            columns.add(new MappedColumn(index, FIELDS.get(index), field, 100, ColumnNotation.PLAIN));
        }
        return new ColumnMapping(columns, Map.of());
    }
}
