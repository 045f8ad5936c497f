package lu.airsilk.catalogue.goods.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.TestFiles;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.Severity;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import org.junit.jupiter.api.Test;

/** The kind of sheet that a supplier sends, read without a word about its columns. */
class ItalianTradeSheetTest {

    private static ReadSheet italian() {
        return ReadSheet.of(TestFiles.file("sheets/trade-terms.csv"));
    }

    @Test
    void all_fourteen_columns_are_understood_from_their_headings() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("EAN", "gtin"),
                        Map.entry("Descrizione articolo", "name.it"),
                        Map.entry("中文品名", "name.zh"),
                        Map.entry("Marca", "brand"),
                        Map.entry("Contenuto", "contents"),
                        Map.entry("Pezzi per cartone", "unitsPerCase"),
                        Map.entry("EAN cartone", "caseGtin"),
                        Map.entry("Prezzo cartone (EUR)", "pricePerCase"),
                        Map.entry("Peso lordo cartone (kg)", "caseGrossGrams"),
                        Map.entry("Cartone cm (LxPxH)", "caseMm"),
                        Map.entry("Codice doganale CN", "hsCode"),
                        Map.entry("Conservazione", "storage"),
                        Map.entry("Durata (giorni)", "shelfLifeDays"),
                        Map.entry("Vita residua min. arrivo (giorni)", "minLifeAtReceiptDays")),
                italian().mapping().byHeading());
        assertEquals(List.of(), italian().mapping().missing());
    }

    /**
     * Argued from the file itself, 203 rows below one heading.
     *
     * <p>Row 7 repeats row 5 with 9 for the check digit 8. Row 19 is row 12 again. Row 31 has thirteen zeros and costs
     * 0,00. Row 43 leaves the pieces out. Row 55 kept six digits of thirteen. Row 68 has a word for a price. Row 73 names
     * two sides of a box. Row 82 has 99 where six digits are the least.
     */
    @Test
    void eight_rows_are_refused_and_each_problem_is_named_where_it_stands() {
        ReadSheet sheet = italian();

        assertEquals(195, sheet.rows().size());
        assertEquals(8, sheet.rejected());
        assertEquals(
                List.of(
                        error(7, "EAN", "A7", "8039967303049", "gtin.checkDigit", List.of("8"), "8039967303048"),
                        error(19, "EAN", "A19", "8039963617446", "gtin.second", List.of("12"), ""),
                        error(31, "EAN", "A31", "0000000000000", "gtin.placeholder", List.of(), ""),
                        error(31, "Prezzo cartone (EUR)", "H31", "0,00", "price.zero", List.of(), ""),
                        error(43, "Pezzi per cartone", "F43", "", "unitsPerCase.missing", List.of(), ""),
                        error(55, "EAN", "A55", "8.03996E+12", "gtin.scientific", List.of(), ""),
                        error(68, "Prezzo cartone (EUR)", "H68", "abc", "price.number", List.of(), ""),
                        error(73, "Cartone cm (LxPxH)", "J73", "40x30", "caseSize.three", List.of(), ""),
                        error(82, "Codice doganale CN", "K82", "99", "hsCode.length", List.of("2"), "")),
                sheet.errors());
    }

    /** Two numbers begin with 20 to 29; seven of the bad rows carry the case number of the row they were copied from. */
    @Test
    void what_its_sender_should_look_at_is_said_without_keeping_the_row_out() {
        Map<String, Long> codes = italian().codes();

        assertEquals(2, codes.get("gtin.inStore"));
        assertEquals(7, codes.get("caseGtin.second"));
    }

    @Test
    void a_good_row_is_read_to_its_last_cell() {
        SheetRow oil = italian().rows().get(1);

        assertEquals(
                new SheetRow(
                        3,
                        Gtin.of("8039961200046"),
                        new Names("Fiordalba 特级初榨橄榄油 0,75 L", "", "", "", "Olio extra vergine di oliva"),
                        new SheetRow.Goods(
                                "Fiordalba",
                                "0,75 L",
                                Optional.of(new Contents(1, new BigDecimal("750"), Contents.Measure.MILLILITRES)),
                                Optional.empty(),
                                Optional.of(HsCode.of("1509200000")),
                                new SheetRow.Keeping(
                                        Optional.of(Storage.AMBIENT), OptionalInt.of(540), OptionalInt.of(360))),
                        new SheetRow.CaseFacts(
                                PackSize.of(6),
                                Optional.of(Gtin.of("18039961200043")),
                                Optional.of(Grams.of(8_750)),
                                Optional.of(new CaseSize(380, 200, 260))),
                        Money.of("54.68", "EUR"),
                        List.of()),
                oil);
    }

    private static RowProblem error(
            int row, String column, String cell, String value, String code, List<String> arguments, String suggestion) {
        return new RowProblem(row, column, cell, value, code, Severity.ERROR, arguments, suggestion);
    }
}
