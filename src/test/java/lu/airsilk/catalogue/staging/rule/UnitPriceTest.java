package lu.airsilk.catalogue.staging.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supplier who tells the price of a unit means that with all its prices. */
class UnitPriceTest {

    private static final String HEADINGS = "EAN;Name EN;Units per case;Gross weight (kg);HS code;Currency;";
    private static final String GOODS = "8012666011223;Rice;24;10,6;1006302000;EUR;";

    @TempDir
    Path folder;

    @Test
    void counts_by_the_units_in_a_case_and_so_do_its_steps() {
        SheetRow row = read("Einzelpreis;Preis ab 10", "1,00;0,95", Map.of());

        assertEquals(Money.of("24", "EUR"), row.pricePerCase());
        assertEquals(
                List.of(
                        new SheetRow.Step(Cases.of(1), Money.of("24", "EUR")),
                        new SheetRow.Step(Cases.of(10), Money.of("22.8", "EUR"))),
                row.steps());
    }

    @Test
    void is_multiplied_before_it_is_rounded() {
        assertEquals(
                Money.of("8", "EUR"), read("Einzelpreis", "0,333333", Map.of()).pricePerCase());
    }

    @Test
    void in_a_column_is_stronger_than_a_price_of_the_case_for_every_row() {
        SheetRow row = read("Einzelpreis", "1,50", Map.of(SheetField.PRICE_PER_CASE, "10"));

        assertEquals(Money.of("36", "EUR"), row.pricePerCase());
    }

    @Test
    void that_is_missing_is_said_at_its_column() {
        ReadSheet sheet = sheet("Einzelpreis", "", Map.of());

        assertEquals(
                List.of("Einzelpreis"),
                sheet.errors().stream().map(RowProblem::column).toList());
    }

    private SheetRow read(String headings, String cells, Map<SheetField, String> constants) {
        ReadSheet sheet = sheet(headings, cells, constants);
        assertEquals(List.of(), sheet.errors());
        return sheet.rows().getFirst();
    }

    private ReadSheet sheet(String headings, String cells, Map<SheetField, String> constants) {
        return ReadSheet.of(ReadSheet.file(folder, HEADINGS + headings + "\n" + GOODS + cells + "\n"), constants);
    }
}
