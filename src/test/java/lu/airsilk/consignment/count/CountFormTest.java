package lu.airsilk.consignment.count;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotBook.KeptUntil;
import org.junit.jupiter.api.Test;

class CountFormTest {

    private static final Sku OIL = Sku.of("AS0000001");
    private static final Sku RICE = Sku.of("AS0000002");
    private static final Gtin BOTTLE = Gtin.of("8005925001097");
    private static final Gtin CASE = Gtin.of("18005925001094");
    private static final Gtin BAG = Gtin.of("8011770200219");
    private static final LocalDate EXPIRY = LocalDate.of(2027, 11, 30);

    @Test
    void a_count_begins_as_if_everything_had_come_as_packed() {
        CountForm count = count(oil());

        assertEquals(List.of(counted(1, "L2409A", 60, 0, 0, 0)), count.counted());
        assertEquals(1, count.even());
    }

    @Test
    void a_count_that_explains_every_unit_says_whether_any_of_them_differs() {
        CountForm same = count(line(1, OIL, List.of(counted(1, "L2409A", 60, 0, 0, 0))));
        CountForm broken = count(line(1, OIL, List.of(counted(1, "L2409A", 48, 6, 6, 0))));

        assertEquals("receiptView.next.COUNTED", same.next(ReceiptState.COUNTED));
        assertEquals("receiptView.next.DIFFERS", broken.next(ReceiptState.COUNTED));
        assertEquals("receiptView.next.COUNTING", broken.next(ReceiptState.COUNTING));
    }

    /** Of a lot that nobody has touched it is said that it is as expected, not that it was explained. */
    @Test
    void each_line_is_as_expected_differs_or_is_still_open() {
        CountForm count = count(
                oil(),
                line(2, RICE, List.of(counted(2, "L2409A", 48, 6, 6, 0))),
                line(3, OIL, List.of(counted(3, "L2409B", 9, 0, 0, 0))));

        assertEquals(List.of(1L, 1L, 2L), List.of(count.same(), count.differ(), count.even()));
    }

    @Test
    void a_lot_whose_number_was_taken_away_is_not_that_of_the_papers() {
        CountForm count = count(oil(), line(2, RICE, List.of(counted(2, "L2409A", 60, 0, 0, 0))));
        count.requireNumbered();
        LotForm emptied = count.lines().getFirst().getLots().getFirst();
        emptied.setLot(" ");

        assertTrue(count.lines().getFirst().isUnnumbered());
        assertEquals(List.of(1L, 1L), List.of(count.same(), count.even()));
        Refused refused = assertThrows(Refused.class, count::requireNumbered);
        assertEquals(
                List.of("receipt.lotNumberMissing form:lines:0:lots:0:lot"),
                refused.refusals().stream()
                        .map(each -> each.code() + " " + each.field().orElse(""))
                        .toList());

        emptied.setAccepted(0);
        assertFalse(count.lines().getFirst().isUnnumbered(), "nothing of it has come");
    }

    @Test
    void a_lot_that_came_before_with_another_day_is_asked_about() {
        CountForm count = count(oil(), line(2, RICE, List.of(counted(2, "L2409B", 60, 0, 0, 0))));
        LocalDate before = EXPIRY.minusYears(1);

        assertEquals(
                List.of(new RedatedLot("Olive oil", "L2409A", EXPIRY, before)),
                count.redated(List.of(kept(OIL, "L2409A", before), kept(OIL, "L2409B", before))));
        assertEquals(Set.of(LotNumber.of("L2409A"), LotNumber.of("L2409B")), count.lots());
    }

    @Test
    void a_lot_that_did_not_come_or_has_come_with_this_day_too_is_not_asked_about() {
        CountForm count = count(oil());
        LocalDate before = EXPIRY.minusYears(1);

        assertEquals(List.of(), count.redated(List.of(kept(OIL, "L2409A", before), kept(OIL, "L2409A", EXPIRY))));
        count.lines().getFirst().getLots().getFirst().setAccepted(0);
        assertEquals(List.of(), count.redated(List.of(kept(OIL, "L2409A", before))));
    }

    private static KeptUntil kept(Sku sku, String lot, LocalDate expiry) {
        return new KeptUntil(sku, LotNumber.of(lot), expiry);
    }

    @Test
    void what_was_counted_before_is_there_again() {
        List<LotCount> before = List.of(counted(1, "L2409A", 40, 6, 0, 0), counted(1, "L2409B", 12, 0, 0, 0));

        CountForm count = count(line(1, OIL, before));

        assertEquals(before, count.counted());
        assertEquals(2, count.lines().getFirst().getLeft());
    }

    @Test
    void another_lot_takes_what_is_not_yet_explained() {
        CountForm count = count(oil());
        LineForm line = count.lines().getFirst();
        line.getLots().getFirst().setAccepted(48);

        line.another();

        assertEquals(List.of(48L, 12L), accepted(line));
        assertEquals(0, line.getLeft());
    }

    @Test
    void over_units_are_among_the_accepted_ones() {
        LineForm line = count(oil()).lines().getFirst();
        line.getLots().getFirst().setAccepted(62);

        assertEquals(-2, line.getLeft());
        line.getLots().getFirst().setOver(2);
        assertEquals(0, line.getLeft());
    }

    @Test
    void the_code_of_a_unit_or_its_case_goes_to_its_line() {
        CountForm count = count(oil(), line(2, RICE, List.of()));

        assertEquals("form:lines:1:lots:0:accepted", count.take(scan(BAG, "")));
        assertEquals("form:lines:0:lots:0:accepted", count.take(scan(BOTTLE, "")));
        assertEquals("form:lines:0:lots:0:accepted", count.take(scan(CASE, "L2409A")));
    }

    @Test
    void a_lot_that_is_not_on_the_packing_list_begins_one_more() {
        CountForm count = count(oil());

        assertEquals("form:lines:0:lots:1:accepted", count.take(scan(CASE, "L2409B")));
        assertEquals("form:lines:0:lots:1:accepted", count.take(scan(CASE, "L2409B")));
        assertEquals(counted(1, "L2409B", 0, 0, 0, 0), count.counted().getLast());
    }

    @Test
    void of_two_lines_of_a_product_the_one_with_the_lot_is_meant_else_the_one_that_lacks_most() {
        CountForm count = count(oil(), line(2, OIL, List.of(counted(2, "L2409B", 50, 0, 0, 0))));

        assertEquals("form:lines:0:lots:0:accepted", count.take(scan(BOTTLE, "L2409A")));
        assertEquals("form:lines:1:lots:0:accepted", count.take(scan(BOTTLE, "")));
    }

    @Test
    void goods_that_nobody_expects_are_refused() {
        Refusal refusal = refusalOf(() -> count(oil()).take(scan(BAG, "")));

        assertEquals(Refusal.of("goodsScan.notExpected", "8011770200219"), refusal);
    }

    @Test
    void the_last_lot_of_a_line_stays() {
        LineForm line = count(oil()).lines().getFirst();
        LotForm more = line.another();

        line.drop(more);
        line.drop(line.getLots().getFirst());

        assertEquals(List.of(60L), accepted(line));
    }

    @Test
    void a_refused_line_is_named_by_its_goods_at_its_first_field() {
        CountForm count = count(oil(), line(2, RICE, List.of()));
        Refused refused = new Refused(
                Refusal.of("receipt.doesNotAddUp", "RC-26-000001/2", 5L).at("RC-26-000001/2"));

        Refusal told = count.atFields(refused).refusals().getFirst();

        assertEquals(Optional.of("form:lines:1:lots:0:accepted"), told.field());
        assertEquals(List.of(count.lines().get(1).getName(), 5L), told.arguments());
    }

    @Test
    void a_lot_without_its_number_or_its_expiry_is_refused_there() {
        CountForm count = count(oil());
        LineForm line = count.lines().getFirst();
        line.getLots().getFirst().setAccepted(48);
        LotForm more = line.another();
        Refused refused =
                new Refused(Refusal.of("receipt.lotUnnamed", "RC-26-000001/1").at("RC-26-000001/1"));

        assertEquals(List.of("form:lines:0:lots:1:lot", "form:lines:0:lots:1:expiry"), places(count, refused));
        assertEquals(
                List.of(line.getName(), 2),
                count.atFields(refused).refusals().getFirst().arguments());
        more.setLot("L2409B");
        assertEquals(List.of("form:lines:0:lots:1:expiry"), places(count, refused));
        more.setExpiry(EXPIRY);
        line.getLots().getFirst().setExpiry(null);
        assertEquals(List.of("form:lines:0:lots:0:expiry"), places(count, refused));
    }

    @Test
    void goods_without_a_name_that_came_in_place_of_a_lot_are_refused_there() {
        CountForm count = count(oil(), line(2, RICE, List.of()));
        LineForm line = count.lines().getLast();
        line.another().setWrong(2);
        Refused refused = new Refused(List.of(
                Refusal.of("receipt.doesNotAddUp", "RC-26-000001/1", 5L).at("RC-26-000001/1"),
                Refusal.of("receipt.wrongUnnamed", "RC-26-000001/2", 80).at("RC-26-000001/2")));

        assertEquals(List.of("form:lines:0:lots:0:accepted", "form:lines:1:lots:1:wrongGoods"), places(count, refused));
        assertEquals(
                List.of(line.getName(), 80),
                count.atFields(refused).refusals().getLast().arguments());
        assertEquals("", count.counted().getLast().wrong().orElseThrow().what());
    }

    @Test
    void what_is_expected_of_a_line_is_read_once_however_many_lots_it_has() {
        CountForm count = count(
                line(1, OIL, List.of(counted(1, "L2409A", 40, 0, 0, 0), counted(1, "L2409B", 20, 0, 0, 0))),
                line(2, RICE, List.of()));

        assertEquals(
                Arrays.asList(60L, null, 60L),
                count.rows().stream().map(CountedRow::expected).toList());
    }

    private static List<String> places(CountForm count, Refused refused) {
        return count.atFields(refused).refusals().stream()
                .flatMap(each -> each.field().stream())
                .toList();
    }

    private static CountForm count(ReceiptSheet.Line... lines) {
        ReceiptSheet sheet = new ReceiptSheet(
                new ReceiptNumber("RC-26-000001"),
                AirWaybillNumber.of("172-24681355"),
                ReceiptState.EXPECTED,
                false,
                0,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lines));
        Map<Sku, ProductFacts> products =
                Map.of(OIL, product(OIL, BOTTLE, Optional.of(CASE)), RICE, product(RICE, BAG, Optional.empty()));
        return new CountForm(sheet, products, Locale.ENGLISH, false);
    }

    private static ReceiptSheet.Line oil() {
        return line(1, OIL, List.of());
    }

    private static ReceiptSheet.Line line(int position, Sku sku, List<LotCount> counts) {
        return new ReceiptSheet.Line(
                "RC-26-000001/" + position,
                PurchaseLineRef.of("PO-26-000001/" + position),
                sku,
                6,
                Units.of(60),
                "L2409A",
                EXPIRY,
                counts);
    }

    private static ProductFacts product(Sku sku, Gtin unit, Optional<Gtin> box) {
        return new ProductFacts(
                sku,
                Optional.of(unit),
                Names.of("橄榄油", "Olive oil"),
                "",
                PackSize.of(6),
                box,
                Grams.ZERO,
                CubicCentimetres.ZERO,
                Optional.empty(),
                Optional.empty(),
                "",
                Storage.AMBIENT,
                540,
                360,
                true);
    }

    private static LotCount counted(int position, String lot, long accepted, long damaged, long missing, long over) {
        return new LotCount(
                position,
                Optional.of(LotNumber.of(lot)),
                Optional.of(EXPIRY),
                Units.of(accepted),
                Units.of(damaged),
                Units.of(missing),
                Units.of(over),
                Optional.empty());
    }

    private static GoodsScan scan(Gtin item, String lot) {
        return new GoodsScan(
                item,
                Stream.of(lot)
                        .filter(text -> !text.isEmpty())
                        .map(LotNumber::of)
                        .findFirst(),
                Optional.of(EXPIRY),
                List.of());
    }

    private static List<Long> accepted(LineForm line) {
        return line.getLots().stream().map(LotForm::getAccepted).toList();
    }
}
