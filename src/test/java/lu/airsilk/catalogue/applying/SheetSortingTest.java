package lu.airsilk.catalogue.applying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.catalogue.staging.ImportStaging;
import lu.airsilk.catalogue.staging.MendedRows;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
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

    @Test
    void a_price_list_without_names_completes_where_it_names_products_that_exist() {
        assertTrue(ofKnown("EAN|Case price (EUR)", "8012666011223|25.51", "8010721001509|9.90")
                .completes());
        assertTrue(ofKnown("SKU|Name EN|Units per case|Case price (EUR)", "AS0000001|Rice|10|25.51")
                .completes());
        assertEquals(
                List.of("column.ownCurrency [CHF]"),
                ofKnown("EAN|Case price", "8012666011223|25.51").problems().stream()
                        .map(SheetSortingTest::told)
                        .toList());
    }

    @Test
    void a_price_list_without_units_completes_only_where_all_that_it_names_exist() {
        assertTrue(ofKnown("EAN|Name EN|Case price (EUR)", "8012666011223|Rice|25.51")
                .completes());
        assertFalse(ofKnown("EAN|Name EN|Case price (EUR)", "8012666011223|Rice|25.51", "8010721001509|Vinegar|9.90")
                .completes());
    }

    @Test
    void a_sheet_that_could_bring_products_does() {
        assertFalse(ofKnown("EAN|Name EN|Units per case|Case price (EUR)", "8012666011223|Rice|10|25.51")
                .completes());
        assertFalse(ofKnown("EAN|Case price (EUR)", "8010721001509|9.90").completes());
    }

    /** By a catalogue that has rice. */
    private static SheetSorting ofKnown(String head, String... rows) {
        SheetSample sample = new SheetSample(
                row(1, head.split("\\|")),
                IntStream.range(0, rows.length)
                        .mapToObj(at -> row(at + 2, rows[at].split("\\|")))
                        .toList());
        KnownProducts.Known rice =
                new KnownProducts.Known(1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return SheetSorting.of(sample, SheetMapping.NONE, order(SheetMapping.NONE), (gtins, skus) -> {
            Map<Gtin, KnownProducts.Known> byGtin = new HashMap<>(Map.of(Gtin.of("8012666011223"), rice));
            Map<Sku, KnownProducts.Known> bySku = new HashMap<>(Map.of(new Sku("AS0000001"), rice));
            byGtin.keySet().retainAll(gtins);
            bySku.keySet().retainAll(skus);
            return new KnownProducts(byGtin, bySku);
        });
    }

    private static SheetSorting sorting(SheetMapping said) {
        return SheetSorting.of(NO_CURRENCY, said, order(said), (gtins, skus) -> new KnownProducts(Map.of(), Map.of()));
    }

    private static ImportStaging.Order order(SheetMapping said) {
        return new ImportStaging.Order(
                1,
                "",
                Optional.of(new SupplierCode("CHE01")),
                Optional.of(Currency.getInstance("CHF")),
                said,
                false,
                new MendedRows(List.of()),
                Set.of());
    }

    private static RawRow row(int number, String... texts) {
        return RawRow.of(number, Arrays.asList(texts));
    }

    private static String told(RowProblem problem) {
        return problem.key().replace("import.problem.", "") + " " + problem.arguments();
    }
}
