package lu.airsilk.catalogue.mapping;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.shared.Refusal;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir
    Path folder;

    /** Fills a workbook. */
    @FunctionalInterface
    private interface Filling {
        void into(Workbook workbook);
    }

    @Test
    void the_sheet_with_the_products_is_found_among_notes_templates_and_hidden_copies() throws IOException {
        Path file = workbook(workbook -> {
            put(workbook.newWorksheet("Leggimi"), 0, "Note", "Autore");
            put(workbook.newWorksheet("Modello"), 0, "EAN", "Descrizione", "Prezzo", "Marca");
            Worksheet hidden = workbook.newWorksheet("Vecchio");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            put(hidden, 0, "EAN", "Descrizione", "Prezzo", "Marca");
            put(hidden, 1, "8012666011223", "Riso", "1,50", "Coop");
            Worksheet list = workbook.newWorksheet("Listino");
            put(list, 2, "EAN", "Descrizione", "Prezzo");
            put(list, 3, "8012666011223", "Riso", "2,50");
        });

        try (OpenSheet sheet = new SupplierSheetReader().open(file)) {
            assertEquals("Listino", sheet.facts().sheet());
            assertEquals(
                    List.of("Leggimi", "Modello", "Vecchio", "Listino"),
                    sheet.facts().sheets());
            assertEquals(3, sheet.sample().header().number());
        }
        assertEquals(
                Refusal.of("import.sheet", "Nessuno"),
                refusalOf(() -> new SupplierSheetReader().open(file, Optional.of("Nessuno"))));
    }

    @Test
    void cells_merged_downwards_hold_for_all_their_rows() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet list = workbook.newWorksheet("Listino");
            put(list, 0, "Marca", "EAN", "Descrizione");
            put(list, 1, "Coop", "8012666011223", "Riso");
            put(list, 2, "", "8002470029804", "Olio");
            put(list, 3, "", "8032568560261", "Anelletti");
            put(list, 4, "", "8022327000152", "Pasta");
            list.range(1, 0, 3, 0).merge();
        });

        assertEquals(List.of("Coop", "Coop", "Coop", ""), column(file, 0));
    }

    @Test
    void numbers_are_freed_from_binary_noise_and_keep_all_their_digits() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet list = workbook.newWorksheet("Listino");
            put(list, 0, "EAN", "Prezzo");
            list.value(1, 0, new BigDecimal("8012666011223"));
            list.value(1, 1, new BigDecimal("3.4986000000000002"));
            list.value(2, 0, "0801266601122");
            list.formula(2, 1, "1+1");
        });

        assertEquals(List.of("8012666011223", "0801266601122"), column(file, 0));
        assertEquals(List.of("3.4986", ""), column(file, 1));
    }

    @Test
    void headings_that_come_twice_have_names_of_their_own() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet list = workbook.newWorksheet("Listino");
            put(list, 0, "EAN", "Prezzo", "", "Prezzo");
            put(list, 1, "8012666011223", "1", "2", "3");
        });

        try (OpenSheet sheet = new SupplierSheetReader().open(file)) {
            assertEquals(
                    List.of("EAN", "Prezzo", "C", "Prezzo (D)"), sheet.sample().headings());
        }
    }

    private static List<String> column(Path file, int column) {
        try (OpenSheet sheet = new SupplierSheetReader().open(file);
                Stream<RawRow> rows = sheet.rows()) {
            return rows.map(row -> row.cell(column)).map(RawCell::text).toList();
        }
    }

    private static void put(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            filling.into(workbook);
        }
        return file;
    }
}
