package lu.airsilk.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class PuttingAwayTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PuttingAway putting;

    @Inject
    Holding holding;

    @Inject
    StockOverview overview;

    private LotNumber lot;

    @BeforeEach
    void a_lot_that_needs_no_cold_stands_at_the_dock() {
        lot = ground.lot(ground.onSale(1), 12);
    }

    private boolean waits() {
        return acting.as("hub", () -> putting.waiting()).stream()
                .anyMatch(waiting -> waiting.place().lot().equals(lot));
    }

    private Optional<String> bin() {
        return acting.as("hub", () -> putting.of(List.of(lot))).getFirst().bin();
    }

    @Test
    void a_lot_that_was_put_into_its_bin_waits_no_more() {
        assertTrue(waits());

        acting.doesTwice("hub", () -> putting.put(lot, " a-01-02 "));

        assertFalse(waits());
        assertEquals(Optional.of("A-01-02"), bin());
    }

    @Test
    void a_lot_that_has_left_the_dock_waits_no_more() {
        ground.broken(lot, 11);
        assertTrue(waits());

        ground.broken(lot, 1);

        assertFalse(waits());
    }

    @Test
    void what_is_held_of_it_stands_there_marked_with_why_until_it_is_let_go() {
        assertEquals(List.of(), held());
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.DAMAGED, Units.of(3), "dented")));
        long recall =
                acting.as("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(2), "glass")));

        assertEquals(
                List.of(new HeldUnits(HoldKind.DAMAGED, Units.of(3)), new HeldUnits(HoldKind.RECALL, Units.of(2))),
                held());

        acting.does("quality", () -> holding.release(recall, "the supplier was wrong"));
        assertEquals(List.of(new HeldUnits(HoldKind.DAMAGED, Units.of(3))), held());
    }

    private List<HeldUnits> held() {
        return acting.as("hub", () -> putting.waiting()).stream()
                .filter(waiting -> waiting.place().lot().equals(lot))
                .flatMap(waiting -> waiting.held().stream())
                .toList();
    }

    @Test
    void a_lot_may_be_put_elsewhere_later() {
        acting.does("hub", () -> putting.put(lot, "A-01-02"));
        acting.does("hub", () -> putting.put(lot, "A-09-01"));

        assertEquals(Optional.of("A-09-01"), bin());
    }

    private List<String> lying(String typed) {
        return acting.as("hub", () -> putting.lying(typed)).stream()
                .map(each -> each.place().lot() + " " + each.place().bin().orElse("-"))
                .toList();
    }

    private Optional<StockRow> inTheStock(String user) {
        return acting
                .as(user, () -> overview.rows(StockFilter.ALL.of(Optional.of(lot)), Paging.first(10)))
                .items()
                .stream()
                .findFirst();
    }

    @Test
    void the_stock_says_that_a_lot_stands_at_the_dock_and_then_in_which_bin_it_lies() {
        assertTrue(inTheStock("hub").orElseThrow().isAtDock());
        assertEquals(List.of(), lying(lot.number()));

        acting.does("hub", () -> putting.putFromDock(lot, "A-71-02"));

        StockRow row = inTheStock("allocator").orElseThrow();
        assertFalse(row.isAtDock());
        assertEquals(Optional.of("A-71-02"), row.bin());
    }

    @Test
    void what_was_put_away_is_found_by_its_lot_and_by_its_bin_until_it_has_left() {
        acting.does("hub", () -> putting.putFromDock(lot, "A-72-02"));

        assertEquals(List.of(lot + " A-72-02"), lying(lot.number().toLowerCase(Locale.ROOT)));
        assertEquals(List.of(lot + " A-72-02"), lying("a 72 2"));
        assertEquals(List.of(), lying("sour cherries"));

        ground.broken(lot, 12);
        assertEquals(List.of(), lying(lot.number()));
        acting.mayNot(() -> putting.lying(lot.number()), "store.kaifeng", "buyer", "quality");
    }

    @Test
    void a_lot_is_moved_from_the_bin_where_it_was_seen_and_not_from_another() {
        acting.refuses("hub", () -> putting.move(lot, "A-73-01", "A-73-02"), "putAway.atDock", lot);
        acting.does("hub", () -> putting.putFromDock(lot, "A-73-01"));

        assertEquals("A-73-02", acting.as("hub", () -> putting.move(lot, "A-73-01", "a-73-2")));

        Refused late = acting.refused("hub", () -> putting.move(lot, "A-73-01", "A-73-03"));
        assertEquals("putAway.before", late.refusals().getFirst().code());
        acting.refuses(
                "hub", () -> putting.move(lot, "A-73-02", "F-01-02"), "putAway.zone", "F-01-02", Storage.AMBIENT, "A");
        assertEquals(Optional.of("A-73-02"), bin());
        acting.mayNot(() -> putting.move(lot, "A-73-02", "A-73-03"), "store.kaifeng", "quality", "import", "auditor");
    }

    @Test
    void broken_goods_do_not_come_among_those_that_can_be_sold_nor_these_among_broken_ones() {
        LotNumber broken = ground.lot(ground.onSale(1), 6);
        acting.does("quality", () -> holding.hold(broken, new HoldDraft(HoldKind.DAMAGED, Units.of(6), "crushed")));
        acting.does("hub", () -> putting.putFromDock(lot, "A-74-01"));

        acting.refuses(
                "hub", () -> putting.putFromDock(broken, "A-74-1"), "putAway.amongSound", "A-74-01", lot, broken);
        acting.does("hub", () -> putting.putFromDock(broken, "A-74-02"));
        acting.refuses(
                "hub", () -> putting.move(lot, "A-74-01", "A-74-02"), "putAway.amongBroken", "A-74-02", broken, lot);

        assertEquals(List.of(lot + " A-74-01"), lying("A-74-01"));
        assertEquals(List.of(broken + " A-74-02"), lying("A-74-02"));
    }

    @Test
    void broken_goods_lie_with_broken_ones_and_what_waits_for_customs_with_what_can_be_sold() {
        LotNumber broken = ground.lot(ground.onSale(1), 6);
        LotNumber inspected = ground.lot(ground.onSale(1), 6);
        LotNumber inPart = ground.lot(ground.onSale(1), 6);
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(12), "glass")));
        acting.does("quality", () -> holding.hold(broken, new HoldDraft(HoldKind.DAMAGED, Units.of(6), "crushed")));
        acting.does("quality", () -> holding.hold(inspected, new HoldDraft(HoldKind.INSPECTION, Units.of(6), "taken")));
        acting.does("quality", () -> holding.hold(inPart, new HoldDraft(HoldKind.DAMAGED, Units.of(5), "crushed")));

        acting.does("hub", () -> putting.putFromDock(lot, "A-75-01"));
        acting.does("hub", () -> putting.putFromDock(broken, "A-75-01"));
        acting.does("hub", () -> putting.putFromDock(inspected, "A-75-02"));
        acting.does("hub", () -> putting.putFromDock(inPart, "A-75-02"));

        assertEquals(2, lying("A-75-01").size());
        assertEquals(2, lying("A-75-02").size());
    }

    @Test
    void who_settles_a_receipt_reads_what_of_its_lots_is_held() {
        assertEquals(Map.of(), acting.as("finance", () -> putting.held(List.of(lot))));
    }

    @Test
    void who_comes_second_to_the_dock_is_told_who_put_it_where_and_when_and_it_stays_there() {
        acting.doesTwice("hub", () -> putting.putFromDock(lot, "A-01-02"));

        Refused second = acting.refused("hub", () -> putting.putFromDock(lot, "A-09-01"));

        Refusal said = second.refusals().getFirst();
        assertEquals("putAway.before", said.code());
        assertEquals(List.of(lot, new Person("hub")), said.arguments().subList(0, 2));
        assertTrue(said.arguments().get(2).toString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"), said.toString());
        assertEquals("A-01-02", said.arguments().get(3));
        assertEquals(Optional.of("A-01-02"), bin());
        acting.mayNot(() -> putting.putFromDock(lot, "A-01-02"), "store.kaifeng", "quality", "import", "auditor");
    }

    @Test
    void a_bin_is_understood_without_its_noughts() {
        assertEquals("A-03-12", acting.as("hub", () -> putting.put(lot, "a-3-12")));
        assertEquals(Optional.of("A-03-12"), bin());
        assertEquals("A-03-02", acting.as("hub", () -> putting.put(lot, "A 3 2")));
    }

    @Test
    void nothing_is_put_where_it_does_not_keep_or_where_there_is_no_bin() {
        acting.refuses("hub", () -> putting.put(lot, "F-01-02"), "putAway.zone", "F-01-02", Storage.AMBIENT, "A");
        acting.refuses("hub", () -> putting.put(lot, " "), "putAway.noBin", "A");
        acting.refuses("hub", () -> putting.put(lot, "A-1"), "putAway.shape", "A-1", "A");
        acting.refuses("hub", () -> putting.put(lot, "f-1-2"), "putAway.zone", "F-01-02", Storage.AMBIENT, "A");
        assertTrue(waits());
    }

    @Test
    void the_hub_puts_away_what_there_is_as_it_is_now() {
        acting.refuses("hub", () -> putting.put(NONE, "A-01-02"), "putAway.unknown", NONE);
        acting.refusesStale("hub", () -> putting.put(lot, "A-01-02"));
        acting.mayNot(() -> putting.put(lot, "A-01-02"), "store.kaifeng", "quality", "import", "auditor");
    }
}
