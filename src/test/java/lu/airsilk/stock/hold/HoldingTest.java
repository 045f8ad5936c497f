package lu.airsilk.stock.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class HoldingTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");
    private static final String WHY = "smells";
    private static final Units NO = Units.ZERO;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Holding holding;

    @Inject
    LotFinding finding;

    @Inject
    Recalling recalling;

    @Inject
    SupplyBook supplies;

    @Inject
    HoldBook book;

    private Ground.Goods goods;
    private LotNumber lot;

    @BeforeEach
    void four_cases_lie_at_the_hub() {
        goods = ground.onSale(1);
        lot = ground.lot(goods, 24);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private static HoldDraft units(long units) {
        return new HoldDraft(HoldKind.QUARANTINE, Units.of(units), WHY);
    }

    private Units free() {
        return supplies.ofLot(lot).free();
    }

    @Test
    void held_units_are_nobodys_until_they_are_let_go() {
        long hold = acting.twice("hub", () -> holding.hold(lot, units(10)));
        assertEquals(Units.of(14), free());

        acting.doesTwice("quality", () -> holding.release(hold));

        assertEquals(Units.of(24), free());
        assertTrue(acting.as("quality", () -> book.row(hold)).ended().isPresent());
    }

    @Test
    void who_lets_them_go_by_hand_says_why_in_a_sentence() {
        long hold = acting.as("hub", () -> holding.hold(lot, units(10)));
        acting.refuses("quality", () -> holding.release(hold, "  "), "hold.reasonMissing", 200);
        acting.refuses("quality", () -> holding.release(hold, "x".repeat(201)), "hold.reasonMissing", 200);
        assertEquals(Units.of(14), free());

        acting.doesTwice("quality", () -> holding.release(hold, "tasted, all is well"));

        assertEquals(Units.of(24), free());
    }

    @Test
    void stores_lose_whole_reservations_when_too_few_units_are_free_and_hear_it() {
        Ground.Shop shop = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, 4);

        acting.does("quality", () -> holding.hold(lot, units(1)));

        assertEquals(Cases.ZERO, ground.order(order).line(1).allocated());
        assertEquals(Units.of(23), free());
        assertFalse(ground.told(shop.user()).isEmpty(), "the store is told");
    }

    @Test
    void who_looks_before_holding_sees_what_is_reserved_and_the_very_orders_that_will_lose_it() {
        OrderNumber first = ground.ordered(ground.shop(), goods, 1);
        OrderNumber last = ground.ordered(ground.shop(), goods, 2);

        LotPlaces places = found().places();
        assertEquals(Units.of(24), places.free());
        assertEquals(Units.of(18), places.reserved());
        assertEquals(Map.of(), cost(6));
        assertEquals(Map.of(last.number(), Units.of(12)), cost(7));
        assertEquals(Map.of(last.number(), Units.of(12), first.number(), Units.of(6)), cost(24));
        assertEquals(Map.of(), cost(25), "so many cannot be held");
        acting.mayNot(() -> finding.cost(Map.of(lot, NO)), "store.kaifeng", "import", "auditor");

        HoldDone done = acting.as("quality", () -> holding.holdAndTell(lot, units(7)));

        assertEquals(Set.of(last.number()), done.orders());
        assertEquals(Units.of(6), found().places().reserved());
    }

    private FoundLot found() {
        return acting.as("quality", () -> finding.find(lot.number())).getFirst();
    }

    private Map<String, Units> cost(long units) {
        return acting.as("quality", () -> finding.cost(Map.of(lot, Units.of(units))));
    }

    @Test
    void broken_goods_that_stand_in_a_delivery_are_not_held_before_they_are_taken_out() {
        Ground.Shop shop = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, 4);
        ground.prepared(shop);

        HoldDraft broken = new HoldDraft(HoldKind.DAMAGED, Units.of(1), WHY);
        acting.refuses("quality", () -> holding.hold(lot, broken), "claim.picked", order + "/1");
    }

    @Test
    void no_more_is_held_than_lies_there_and_never_nothing() {
        acting.refuses(
                "quality",
                () -> holding.hold(lot, units(25)),
                "hold.tooMany",
                lot,
                Units.of(25),
                Units.of(24),
                NO,
                NO,
                NO);
        acting.refuses("quality", () -> holding.hold(lot, units(0)), "hold.noUnits", lot);
        acting.does("quality", () -> holding.hold(lot, units(20)));
        acting.refuses(
                "quality",
                () -> holding.hold(lot, units(5)),
                "hold.tooMany",
                lot,
                Units.of(5),
                Units.of(4),
                Units.of(20),
                NO,
                NO);
    }

    private List<LotNumber> found(String typed) {
        return acting.as("quality", () -> finding.find(typed)).stream()
                .map(FoundLot::lot)
                .toList();
    }

    @Test
    void a_lot_is_found_by_our_number_and_by_the_suppliers_in_any_letters() {
        LotNumber printed = LotNumber.of("Lx" + lot.number().substring(4) + "b");
        Ground.Shop shop = ground.shop();
        LotNumber first = ground.printed(goods, 12, printed);
        LotNumber second = ground.printed(goods, 6, printed);
        LotNumber gone = ground.shelved(goods, shop, 5, printed);

        assertEquals(List.of(lot), found(lot.number().toLowerCase(Locale.ROOT)));
        assertEquals(List.of(first, second, gone), found(printed.number()));
        assertEquals(List.of(first, second, gone), found(printed.number().toUpperCase(Locale.ROOT)));
        LotNumber other = LotNumber.of(printed.number().toUpperCase(Locale.ROOT));
        LotNumber capital = ground.printed(goods, 3, other);
        assertEquals(List.of(capital), found(other.number()), "suppliers tell lots apart by capital letters");
        acting.refuses("quality", () -> finding.find("no such lot"), "hold.noLot", "no such lot");
        acting.mayNot(() -> finding.find(lot.number()), "store.kaifeng", "import", "auditor");
    }

    @Test
    void a_recall_holds_all_that_is_free_of_its_lots_and_says_what_it_has_not_reached() {
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 1);
        ground.shipped(shop);
        OrderNumber waiting = ground.ordered(ground.shop(), goods, 1);
        LotNumber second = ground.printed(goods, 6, LotNumber.of("P" + lot.number()));

        HoldDone done = acting.twice("quality", () -> holding.holdAll(List.of(lot, second), HoldKind.RECALL, "glass"));

        assertEquals(List.of(lot, second), done.lots());
        assertEquals(Units.of(24), done.units());
        assertEquals(Units.of(24), done.rest().held());
        assertEquals(Units.of(6), done.rest().onTheWay());
        assertEquals(NO, done.rest().inStores());
        assertEquals(Set.of(waiting.number()), done.orders());
        assertEquals(NO, free());
        acting.refuses(
                "quality",
                () -> holding.holdAll(List.of(lot, second), HoldKind.RECALL, "glass"),
                "hold.nothingFree",
                Units.of(24),
                NO,
                Units.of(6),
                NO);
        acting.refuses(
                "quality",
                () -> holding.hold(lot, units(1)),
                "hold.tooMany",
                lot,
                Units.of(1),
                NO,
                Units.of(18),
                Units.of(6),
                NO);
        acting.mayNot(() -> holding.holdAll(List.of(lot), HoldKind.RECALL, ""), "store.kaifeng", "import", "auditor");
    }

    @Test
    void a_number_that_goods_of_two_suppliers_bear_recalls_neither_before_one_is_chosen() {
        LotNumber printed = LotNumber.of("Q" + lot.number());
        LotNumber ours = ground.printed(goods, 6, printed);
        LotNumber theirs = ground.printed(ground.onSale(1), 12, printed);
        assertEquals(
                Set.of(ours, theirs),
                acting.as("quality", () -> finding.find(printed.number())).stream()
                        .map(FoundLot::lot)
                        .collect(Collectors.toSet()));

        acting.refuses(
                "quality",
                () -> holding.holdAll(List.of(ours, theirs), HoldKind.RECALL, "glass"),
                "hold.whichGoods",
                2L);

        assertEquals(Units.of(12), supplies.ofLot(theirs).free());
        HoldDone done = acting.as("quality", () -> holding.holdAll(List.of(ours), HoldKind.RECALL, "glass"));
        assertEquals(Units.of(6), done.units());
        assertEquals(Units.of(12), supplies.ofLot(theirs).free(), "the other supplier's goods are still free");
    }

    @Test
    void a_recall_leads_to_the_stores_that_have_the_lot_or_get_it_and_tells_each_of_them_once() {
        Ground.Shop getting = ground.shop();
        ground.ordered(getting, goods, 1);
        String delivery = ground.shipped(getting).number();
        Ground.Shop having = ground.shop();
        LotNumber printed = LotNumber.of("R" + lot.number());
        LotNumber onShelf = ground.shelved(goods, having, 5, printed);
        assertEquals(
                List.of(new ConcernedStore(getting.code(), NO, Units.of(6), List.of(delivery), Optional.empty())),
                concerned(lot));

        acting.doesTwice("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(1), "glass")));
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(2), "more glass")));

        assertTrue(concerned(lot).getFirst().told().isPresent());
        assertEquals(1, recalls(getting), "told once, however often more is held");
        assertEquals(0, recalls(having), "it has none of this lot");

        acting.doesTwice("hub", () -> recalling.tell(List.of(lot, onShelf), ""));

        assertEquals(
                "notice.recalledWhy", ground.told(getting.user()).getFirst().code(), "the hold said why");
        assertEquals("notice.recalled", ground.told(having.user()).getFirst().code());
        assertEquals(1, recalls(getting));
        assertEquals(1, recalls(having), "of what lies in stores alone people tell");
        assertEquals(Units.of(5), concerned(onShelf).getFirst().there());
        acting.mayNot(() -> recalling.stores(List.of(lot)), "store.kaifeng", "import", "auditor");
        acting.mayNot(() -> recalling.tell(List.of(lot), ""), "store.kaifeng", "import", "auditor");
    }

    private List<ConcernedStore> concerned(LotNumber... lots) {
        return acting.as("quality", () -> recalling.stores(List.of(lots)));
    }

    private long recalls(Ground.Shop shop) {
        return ground.told(shop.user()).stream()
                .filter(told -> told.code().startsWith("notice.recalled"))
                .count();
    }

    @Test
    void a_recall_reaches_what_stands_in_a_delivery_and_the_hub_is_told() {
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 1);
        ground.prepared(shop);

        HoldDone done = acting.as("quality", () -> holding.holdAll(List.of(lot), HoldKind.RECALL, "glass"));

        assertEquals(Units.of(24), done.units());
        assertEquals(Units.of(6), done.stopped());
        assertEquals(NO, done.rest().picked());
        assertTrue(
                ground.told("hub").stream()
                        .anyMatch(told -> told.code().equals("notice.goodsHeld")
                                && told.arguments().contains(lot.number())),
                "the hub is told");
    }

    @Test
    void a_hold_says_which_orders_have_lost_by_it() {
        OrderNumber order = ground.ordered(ground.shop(), goods, 4);

        HoldDone done = acting.as("quality", () -> holding.holdAndTell(lot, units(1)));

        assertEquals(Set.of(order.number()), done.orders());
        acting.mayNot(() -> holding.holdAndTell(lot, units(1)), "store.kaifeng", "import", "auditor");
    }

    @Test
    void a_note_is_short() {
        acting.refuses(
                "quality",
                () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(1), "n".repeat(201))),
                "hold.note",
                200);
    }

    @Test
    void people_begin_no_bond() {
        HoldDraft bond = new HoldDraft(HoldKind.BONDED, Units.of(1), "");

        acting.refuses("quality", () -> holding.hold(lot, bond), "hold.bond", lot);
    }

    @Test
    void people_end_no_bond() {
        long bond = acting.byItself(() -> ground.held(lot, new HoldDraft(HoldKind.BONDED, Units.of(1), "")));

        acting.refuses("quality", () -> holding.release(bond), "hold.bond", lot);
    }

    @Test
    void a_hold_ends_once() {
        long hold = acting.as("hub", () -> holding.hold(lot, units(10)));
        acting.does("quality", () -> holding.release(hold));

        acting.refuses("quality", () -> holding.release(hold), "hold.ended", lot, HoldKind.QUARANTINE);
    }

    @Test
    void what_there_is_not_is_unknown() {
        acting.refuses("quality", () -> holding.hold(NONE, units(1)), "lot.unknown", NONE);
        acting.refuses("quality", () -> holding.release(999_999), "hold.unknown", 999_999L);
    }

    @Test
    void hub_and_quality_hold_and_quality_lets_go() {
        long hold = acting.as("hub", () -> holding.hold(lot, units(1)));

        acting.mayNot(() -> holding.hold(lot, units(1)), "store.kaifeng", "import", "allocator", "auditor");
        acting.mayNot(() -> holding.release(hold), "store.kaifeng", "hub", "import", "auditor");
        acting.mayNot(() -> holding.release(hold, "why"), "store.kaifeng", "hub", "import", "auditor");
    }
}
