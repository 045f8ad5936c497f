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
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** A sheet that completes products needs the number of each, and nothing else. */
class CompletionCheckTest {

    private static final String RICE = "8012666011223";
    private static final String OIL = "8002470029804";
    private static final KnownProducts.Lookup CATALOGUE = (gtins, skus) -> {
        KnownProducts.Known rice = known(1, RICE, 14);
        Map<Gtin, KnownProducts.Known> byGtin =
                new HashMap<>(Map.of(Gtin.of(RICE), rice, Gtin.of(OIL), known(2, OIL, 6)));
        Map<Sku, KnownProducts.Known> bySku = new HashMap<>(Map.of(new Sku("AS0000001"), rice));
        byGtin.keySet().retainAll(gtins);
        bySku.keySet().retainAll(skus);
        return new KnownProducts(byGtin, bySku);
    };

    private static KnownProducts.Known known(long id, String gtin, long units) {
        return new KnownProducts.Known(
                id,
                Optional.of(Gtin.of(gtin)),
                ContentsText.read("300 g"),
                Optional.of(PackSize.of(units)),
                Optional.empty());
    }

    @Test
    void a_number_and_a_price_are_enough_and_an_unknown_one_is_told_at_its_row() {
        List<RowOutcome> outcomes =
                check("EAN|Price per case (EUR)", RICE + "|95,40", "8010721001509|12,00", OIL + "|");

        assertEquals(List.of("3 product.unknown", "4 price.missing"), codes(outcomes));
        assertEquals(List.of(Money.of("95.40", "EUR")), prices(outcomes));
    }

    @Test
    void a_row_that_leaves_the_column_of_prices_empty_is_taken_with_a_warning() {
        List<RowOutcome> outcomes = check("EAN|Price per case (EUR)|品名", RICE + "|95,40|大米", OIL + "||橄榄油");

        assertEquals(List.of("3 price.missing"), codes(outcomes));
        assertEquals(Severity.WARNING, outcomes.getLast().problems().getFirst().severity());
        assertEquals("B3", outcomes.getLast().problems().getFirst().cell());
        assertEquals(1, prices(outcomes).size());
    }

    @Test
    void a_price_of_a_unit_is_that_of_the_case_as_it_is_packed_today() {
        assertEquals(List.of(Money.of("1288.00", "EUR")), prices(check("SKU|Price per unit (EUR)", "AS0000001|92,00")));
    }

    @Test
    void steps_in_columns_and_in_rows_are_read_with_the_price() {
        List<SheetRow.Step> beside = steps(check("SKU|Price per case (EUR)|Preis ab 10 (EUR)", "AS0000001|95,40|90,00")
                .getFirst());
        List<RowOutcome> below =
                check("EAN|From cases|Price per case (EUR)", RICE + "|1|95,40", RICE + "|10|90,00", RICE + "|5|99,00");

        assertEquals(
                List.of(Cases.of(1), Cases.of(10)),
                beside.stream().map(SheetRow.Step::from).toList());
        assertEquals(Cases.of(10), ((RowOutcome.Further) below.get(1)).step().from());
        assertEquals(List.of("4 step.order"), codes(below));
    }

    @Test
    void a_case_lighter_than_what_is_known_to_be_in_it_is_told() {
        assertEquals(
                List.of("2 caseGross.belowContents"),
                codes(check("EAN|Case gross weight (g)", RICE + "|48", OIL + "|1900")));
    }

    @Test
    void a_sample_tells_whether_all_that_it_names_exist() {
        CompletionCheck check = new CompletionCheck(mapping("EAN|品名", RICE + "|大米"), CATALOGUE);

        assertTrue(check.knowsAll(rows("|Sauces", RICE + "|大米", OIL + "|油")));
        assertFalse(check.knowsAll(rows(RICE + "|大米", "8010721001509|醋")));
        assertFalse(check.knowsAll(rows("|Sauces")));
    }

    private static List<Money> prices(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .filter(RowOutcome.Completing.class::isInstance)
                .flatMap(outcome -> ((RowOutcome.Completing) outcome).row().cost().stream())
                .map(Completion.Cost::perCase)
                .toList();
    }

    private static List<SheetRow.Step> steps(RowOutcome outcome) {
        return ((RowOutcome.Completing) outcome).row().cost().orElseThrow().steps();
    }

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
