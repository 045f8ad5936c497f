package lu.airsilk.catalogue.applying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.catalogue.staging.ImportStaging;
import lu.airsilk.catalogue.staging.MendedRows;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import org.junit.jupiter.api.Test;

/** What a sheet does not say of its prices, and who is asked then. */
class SheetSortingTest {

    private static final SheetSample NO_CURRENCY = new SheetSample(
            row(1, "EAN", "Name EN", "Units per case", "Case price"),
            List.of(row(2, "8012666011223", "Rice", "10", "25.51")));

    @Test
    void prices_without_a_currency_are_in_the_suppliers_own_and_it_is_said() {
        SheetSorting sorting = sorting(SheetMapping.NONE);

        assertEquals("CHF", sorting.mapping().constants().get(SheetField.CURRENCY));
        assertEquals(
                List.of("column.ownCurrency [CHF]"),
                sorting.problems().stream().map(SheetSortingTest::told).toList());
    }

    @Test
    void what_somebody_has_said_for_every_row_counts() {
        SheetSorting sorting = sorting(new SheetMapping(Map.of(), Map.of(SheetField.CURRENCY.key(), "SEK")));

        assertEquals("SEK", sorting.mapping().constants().get(SheetField.CURRENCY));
        assertEquals(List.of(), sorting.problems());
    }

    private static SheetSorting sorting(SheetMapping said) {
        ImportStaging.Order order = new ImportStaging.Order(
                1, "", Optional.of(Currency.getInstance("CHF")), said, false, new MendedRows(List.of()), Set.of());
        return SheetSorting.of(NO_CURRENCY, said, order, (gtins, skus) -> new KnownProducts(Map.of(), Map.of()));
    }

    private static RawRow row(int number, String... texts) {
        return RawRow.of(number, Arrays.asList(texts));
    }

    private static String told(RowProblem problem) {
        return problem.key().replace("import.problem.", "") + " " + problem.arguments();
    }
}
