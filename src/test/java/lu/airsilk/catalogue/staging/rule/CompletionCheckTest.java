package lu.airsilk.catalogue.staging.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** A sheet that completes products needs the number of each, and nothing else. */
class CompletionCheckTest {

    private static final String RICE = "8012666011223";
    private static final String OIL = "8002470029804";
    private static final KnownProducts.Lookup CATALOGUE = (gtins, skus) -> {
        Map<Gtin, Long> byGtin = new HashMap<>(Map.of(Gtin.of(RICE), 1L, Gtin.of(OIL), 2L));
        Map<Sku, Long> bySku = new HashMap<>(Map.of(new Sku("AS0000001"), 1L));
        byGtin.keySet().retainAll(gtins);
        bySku.keySet().retainAll(skus);
        return new KnownProducts(byGtin, bySku);
    };

    @Test
    void a_number_and_a_name_are_enough() {
        List<RowOutcome> outcomes = check("EAN|品名", RICE + "|大米", OIL + "|橄榄油");

        assertEquals(List.of(), codes(outcomes));
        assertEquals(
                List.of(Names.of(Map.of(Language.ZH, "大米")), Names.of(Map.of(Language.ZH, "橄榄油"))),
                outcomes.stream()
                        .map(outcome ->
                                ((RowOutcome.Completing) outcome).row().names().orElseThrow())
                        .toList());
    }

    @Test
    void a_row_may_say_anything_of_a_product_and_no_name() {
        List<RowOutcome> outcomes = check("EAN|Gross weight (kg)|Shelf life (days)", RICE + "|10,6|540", OIL + "||");

        assertEquals(List.of(), codes(outcomes));
        Completion row = ((RowOutcome.Completing) outcomes.getFirst()).row();
        assertEquals(Optional.empty(), row.names());
        assertEquals(10_600, row.packed().gross().orElseThrow().value());
        assertEquals(540, row.goods().keeping().shelfLifeDays().orElseThrow());
    }

    @Test
    void our_own_number_names_a_product_too_and_may_bring_its_gtin() {
        List<RowOutcome> outcomes =
                check("SKU|EAN|品名", "AS0000001|" + RICE + "|大米", "AS0000009||x", "AS0000001|" + OIL + "|大米");

        assertEquals(List.of("3 product.unknown", "4 gtin.second", "4 gtin.otherProduct"), codes(outcomes));
    }

    @Test
    void a_product_that_does_not_exist_and_one_that_comes_twice_are_told() {
        List<RowOutcome> outcomes =
                check("EAN|品名", RICE + "|大米", "8001120120169|x", RICE + "|米", "801266601122X|y", "|z");

        assertEquals(List.of("3 gtin.checkDigit", "4 gtin.second", "5 gtin.digits", "6 gtin.missing"), codes(outcomes));
        assertEquals(List.of("2 product.unknown"), codes(check("EAN|品名", "8010721001509|醋")));
    }

    @Test
    void without_a_number_of_products_the_sheet_is_told_so_once() {
        CompletionCheck check = new CompletionCheck(mapping("品名|x", "大米|1"), CATALOGUE);

        assertEquals(
                List.of("column.gtin"),
                check.sheetProblems(RawRow.of(1, List.of())).stream()
                        .map(RowProblem::code)
                        .toList());
        assertEquals(List.of(), codes(check.check(rows("大米|1"))));
        assertFalse(check.knowsAny(rows("大米|1")));
    }

    @Test
    void a_sample_tells_whether_its_products_exist() {
        CompletionCheck check = new CompletionCheck(mapping("EAN|品名", RICE + "|大米"), CATALOGUE);

        assertTrue(check.knowsAny(rows("8010721001509|醋", RICE + "|大米")));
        assertFalse(check.knowsAny(rows("8010721001509|醋")));
    }

    @Test
    void rows_that_look_alike_have_one_shape_whatever_stands_in_them() {
        RowCheck check = new RowCheck(mapping("EAN|品名|Units per case|Price per case (EUR)", RICE + "|大米|6|9,90"));
        List<String> shapes = rows("VINI ROSSI|||", "VINI 2024|||", "|Summe||199,00", RICE + "0|大米|6|9,90").stream()
                .map(check::check)
                .map(RowOutcome.Rejected.class::cast)
                .map(RowShape::of)
                .toList();

        assertEquals(shapes.get(0), shapes.get(1));
        assertEquals(3, shapes.stream().distinct().count(), shapes::toString);
    }

    private static List<RowOutcome> check(String head, String... rows) {
        return new CompletionCheck(mapping(head, rows[0]), CATALOGUE).check(rows(rows));
    }

    private static ColumnMapping mapping(String head, String first) {
        return ColumnMapping.recognised(
                new SheetSample(RawRow.of(1, Arrays.asList(head.split("\\|", -1))), rows(first)));
    }

    private static List<RawRow> rows(String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(index -> RawRow.of(index + 2, Arrays.asList(rows[index].split("\\|", -1))))
                .toList();
    }

    private static List<String> codes(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream())
                .map(problem -> problem.row() + " " + problem.code())
                .toList();
    }
}
