package lu.airsilk.consignment.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.claim.DiscrepancyBook;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptRow;
import lu.airsilk.consignment.receipt.ReceiptSearch;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.order.GoodsAtCount;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.platform.Paging;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.hold.HoldBook;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Services.class)
class ReceivingTest {

    private static final ReceiptNumber NONE = new ReceiptNumber("RC-26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Receiving receiving;

    @Inject
    ReceiptBook book;

    @Inject
    SupplyBook supplies;

    @Inject
    PurchaseBook purchases;

    @Inject
    ConsignmentBook consignments;

    @Inject
    DiscrepancyBook cases;

    @Inject
    HoldBook holds;

    @Inject
    Holding holding;

    @Inject
    LotBook stock;

    @Inject
    GoodsAtCount atCount;

    @Inject
    OrderLines orderLines;

    private Freight.Bought bought;
    private BookingDraft booked;
    private ReceiptNumber receipt;

    @BeforeEach
    void four_cases_of_six_have_landed() {
        bought = freight.bought(4);
        booked = freight.landed(bought);
        receipt = freight.receipt(booked);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private void count(LotCount... counted) {
        acting.doesTwice("hub", () -> receiving.count(receipt, List.of(counted)));
    }

    @Test
    void what_has_landed_in_part_is_to_be_counted_and_no_longer_to_come() {
        Freight.Bought more = freight.bought(4);
        PlannedFlight flight = freight.flight(-2);
        BookingDraft parted = freight.booked(more, flight);
        freight.departs(parted, flight);
        assertEquals(List.of(), of(parted, ReceiptSearch.TO_COUNT));
        assertFalse(of(parted, ReceiptSearch.TO_COME).getFirst().toCount());

        freight.says(parted, text -> text.arrived(flight, 2, flight.sta()));

        assertEquals(List.of(), of(parted, ReceiptSearch.TO_COME));
        assertTrue(of(parted, ReceiptSearch.TO_COUNT).getFirst().partly());

        freight.says(parted, text -> text.arrived(flight, 2, flight.sta().plusSeconds(60)));

        assertFalse(of(parted, ReceiptSearch.TO_COUNT).getFirst().partly());
    }

    /** The younger receipt is of goods that have landed, the older of goods that have only flown off. */
    @Test
    void what_lies_at_the_hub_stands_before_what_is_to_come() {
        PlannedFlight flight = freight.flight(-2);
        BookingDraft coming = freight.booked(freight.bought(4), flight);
        freight.departs(coming, flight);
        BookingDraft landed = freight.landed(freight.bought(4));

        List<AirWaybillNumber> listed =
                acting.as("hub", () -> book.rows(ReceiptSearch.ALL, Paging.first(Paging.LARGEST))).items().stream()
                        .map(ReceiptRow::awb)
                        .filter(Set.of(coming.awb(), landed.awb())::contains)
                        .toList();

        assertEquals(List.of(landed.awb(), coming.awb()), listed);
    }

    private List<ReceiptRow> of(BookingDraft arriving, ReceiptSearch search) {
        return acting.as("hub", () -> book.rows(search, Paging.first(Paging.LARGEST))).items().stream()
                .filter(row -> row.awb().equals(arriving.awb()))
                .toList();
    }

    private ReceiptSheet sheet() {
        return acting.as("hub", () -> book.sheet(receipt));
    }

    private ReceiptState state() {
        return sheet().state();
    }

    private String line() {
        return receipt + "/1";
    }

    private static LotCount counted(long accepted, long damaged, long missing, long over) {
        return new LotCount(
                1,
                Optional.of(Freight.LOT),
                Optional.of(Ground.EXPIRY),
                Units.of(accepted),
                Units.of(damaged),
                Units.of(missing),
                Units.of(over),
                Optional.empty());
    }

    private static LotCount wrong() {
        return new LotCount(
                1,
                Optional.of(Freight.LOT),
                Optional.of(Ground.EXPIRY),
                Units.of(18),
                Units.ZERO,
                Units.of(6),
                Units.ZERO,
                Optional.of(new WrongGoods(Units.of(6), "biscuits")));
    }

    private Object[] wrongState(ReceiptState wanted) {
        return new Object[] {receipt.number(), state(), wanted};
    }

    private PostedReceipt posted(LotCount... counted) {
        count(counted);
        return acting.twice("hub", () -> receiving.post(receipt));
    }

    @Test
    void a_count_that_adds_up_is_kept_in_place_of_an_earlier_one() {
        count(Freight.counted(24, 0, 0));
        assertEquals(ReceiptState.COUNTED, state());

        count(Freight.counted(22, 1, 1));

        assertEquals(
                List.of(Freight.counted(22, 1, 1)), sheet().lines().getFirst().counts());
        assertEquals(Optional.of("hub"), sheet().countedBy());
    }

    @Test
    void each_line_that_does_not_add_up_is_told() {
        acting.refuses("hub", () -> receiving.count(receipt, List.of()), "receipt.notCounted", line(), 24L);
        acting.refuses(
                "hub",
                () -> receiving.count(receipt, List.of(counted(20, 0, 0, 2))),
                "receipt.doesNotAddUp",
                line(),
                20L,
                24L,
                2L,
                6L,
                0L);
        assertEquals(ReceiptState.EXPECTED, state());
    }

    @Test
    void of_two_lots_each_has_its_own_number() {
        LotCount named = Freight.counted(20, 0, 0);
        LotCount unnamed = new LotCount(
                1,
                Optional.empty(),
                Optional.of(Ground.EXPIRY),
                Units.of(4),
                Units.ZERO,
                Units.ZERO,
                Units.ZERO,
                Optional.empty());

        acting.refuses("hub", () -> receiving.count(receipt, List.of(named, unnamed)), "receipt.lotUnnamed", line());
    }

    @Test
    void a_line_that_was_not_booked_is_not_counted() {
        LotCount second = new LotCount(
                2,
                Optional.empty(),
                Optional.empty(),
                Units.of(1),
                Units.ZERO,
                Units.ZERO,
                Units.of(1),
                Optional.empty());

        for (Executable count : List.<Executable>of(
                () -> receiving.count(receipt, List.of(Freight.counted(24, 0, 0), second)),
                () -> receiving.countBlind(receipt, List.of(second)),
                () -> receiving.note(receipt, List.of(second)))) {
            acting.refuses("hub", count, "consignment.lineUnknown", booked.awb() + "/2");
        }
    }

    @Test
    void goods_that_came_in_place_of_others_are_some_and_have_no_story() {
        acting.refuses("hub", () -> new WrongGoods(Units.ZERO, "biscuits"), "receipt.wrongNone");
        acting.refuses("hub", () -> new WrongGoods(Units.of(1), "?".repeat(81)), "receipt.wrongWhat", 80);
    }

    @Test
    void goods_that_came_in_place_of_others_and_have_no_name_yet_are_kept_as_a_draft_and_refused_beside_all_else() {
        LotCount unnamed = new LotCount(
                1,
                Optional.empty(),
                Optional.empty(),
                Units.of(20),
                Units.ZERO,
                Units.ZERO,
                Units.ZERO,
                Optional.of(new WrongGoods(Units.of(2), "")));

        acting.doesTwice("hub", () -> receiving.note(receipt, List.of(unnamed)));

        assertEquals(ReceiptState.COUNTING, sheet().state());
        assertEquals(List.of(unnamed), sheet().lines().getFirst().counts());
        acting.refuses(
                "hub",
                () -> receiving.post(receipt, List.of(unnamed)),
                List.of(
                        Refusal.of("receipt.doesNotAddUp", line(), 20L, 24L, 0L, 4L, 0L),
                        Refusal.of("receipt.wrongUnnamed", line(), 80)));
    }

    @Test
    void what_is_missing_or_over_follows_from_a_count_by_somebody_who_was_not_told() {
        acting.doesTwice("hub", () -> receiving.countBlind(receipt, List.of(counted(20, 1, 0, 0))));
        assertEquals(List.of(counted(20, 1, 3, 0)), sheet().lines().getFirst().counts());

        acting.does("hub", () -> receiving.countBlind(receipt, List.of(counted(26, 0, 0, 0))));
        assertEquals(List.of(counted(26, 0, 0, 2)), sheet().lines().getFirst().counts());

        acting.does("hub", () -> receiving.countBlind(receipt, List.of()));
        assertEquals(List.of(counted(0, 0, 24, 0)), sheet().lines().getFirst().counts());
    }

    @Test
    void a_line_of_which_nothing_was_found_yet_is_not_missing_until_somebody_says_so() {
        acting.doesTwice("hub", () -> receiving.noteBlind(receipt, List.of(counted(0, 0, 0, 0)), Set.of()));
        assertEquals(List.of(), sheet().lines().getFirst().counts());
        assertEquals(ReceiptState.COUNTING, sheet().state());
        assertTrue(sheet().isBegun());

        acting.does("hub", () -> receiving.noteBlind(receipt, List.of(counted(20, 1, 0, 0)), Set.of()));
        assertEquals(List.of(counted(20, 1, 3, 0)), sheet().lines().getFirst().counts());
        assertEquals(Map.of(1, List.of(counted(20, 1, 0, 0))), sheet().found());

        acting.does("hub", () -> receiving.noteBlind(receipt, List.of(counted(0, 0, 0, 0)), Set.of()));
        assertEquals(List.of(counted(20, 1, 3, 0)), sheet().lines().getFirst().counts(), "what was counted stays");

        acting.does("hub", () -> receiving.noteBlind(receipt, List.of(counted(0, 0, 0, 0)), Set.of(1)));
        assertEquals(List.of(), sheet().lines().getFirst().counts(), "but what was taken back");
        assertEquals(ReceiptState.COUNTING, sheet().state());
    }

    @Test
    void import_sends_a_count_back_with_what_shall_be_counted_again_and_the_hub_is_told() {
        acting.does("hub", () -> receiving.countBlind(receipt, List.of(counted(2, 0, 0, 0))));
        assertEquals(ReceiptState.REVIEW, sheet().state());

        acting.refuses("import", () -> receiving.sendBack(receipt, " "), "receipt.whyAgain", 200);
        acting.doesTwice("import", () -> receiving.sendBack(receipt, "22 are on the scales"));

        assertEquals(ReceiptState.COUNTING, sheet().state());
        assertEquals(List.of(counted(2, 0, 22, 0)), sheet().lines().getFirst().counts());
        assertEquals(
                Reason.of("notice.countAgain", receipt, "22 are on the scales"),
                ground.told("hub").getFirst());
    }

    @Test
    void half_a_count_is_kept_for_who_goes_on_later() {
        acting.doesTwice("hub", () -> receiving.note(receipt, List.of(Freight.counted(9, 0, 0))));
        assertEquals(ReceiptState.COUNTING, state());

        acting.does("hub", () -> receiving.note(receipt, List.of(Freight.counted(24, 0, 0))));
        assertEquals(ReceiptState.COUNTED, state());
    }

    @Test
    void a_count_without_the_number_that_the_papers_tell_of_is_kept_and_is_not_all() {
        LotCount all = Freight.counted(24, 0, 0);
        LotCount unnumbered = new LotCount(
                1,
                Optional.empty(),
                all.expiry(),
                all.accepted(),
                all.damaged(),
                all.missing(),
                all.over(),
                Optional.empty());

        acting.does("hub", () -> receiving.note(receipt, List.of(unnumbered)));

        assertEquals(ReceiptState.COUNTING, state());
        assertEquals(List.of(unnumbered), sheet().lines().getFirst().counts());
    }

    @Test
    void import_signs_a_count_that_differs_by_more_than_the_rules_bear() {
        count(Freight.counted(11, 0, 13));
        assertEquals(ReceiptState.REVIEW, state());
        freight.released(booked);
        acting.refuses("hub", () -> receiving.post(receipt), "receipt.needsSignature", receipt.number());

        acting.doesTwice("import", () -> receiving.sign(receipt));

        assertEquals(ReceiptState.COUNTED, state());
        assertEquals(Optional.of("import"), sheet().signedBy());
        acting.refuses("import", () -> receiving.sign(receipt), "receipt.wrongState", wrongState(ReceiptState.REVIEW));
    }

    @Test
    void a_signature_is_void_when_something_else_is_counted() {
        count(wrong());
        acting.does("import", () -> receiving.sign(receipt));

        count(Freight.counted(10, 0, 14));

        assertEquals(ReceiptState.REVIEW, state());
        assertEquals(Optional.empty(), sheet().signedBy());
    }

    @Test
    void nobody_signs_their_own_count() {
        String both = ground.person(Role.HUB, Role.IMPORT);
        acting.does(both, () -> receiving.count(receipt, List.of(wrong())));

        acting.refuses(both, () -> receiving.sign(receipt), "receipt.ownCount", receipt.number());
    }

    @Test
    void what_was_counted_becomes_lots_and_cases_once_customs_have_released_it() {
        freight.released(booked);

        PostedReceipt posted = posted(Freight.counted(20, 1, 3));

        assertEquals(ReceiptState.POSTED, state());
        assertEquals(2, posted.lots().size());
        assertEquals(20, ground.units(posted.lots().getFirst(), Place.HUB));
        assertEquals(Units.of(20), supplies.ofLot(posted.lots().getFirst()).free());
        assertEquals(Units.ZERO, supplies.ofLot(posted.lots().getLast()).free());
        assertEquals(
                List.of(DifferenceKind.DAMAGED, DifferenceKind.SHORT),
                acting.as("import", () -> cases.of(booked.awb())).stream()
                        .map(DiscrepancyRow::kind)
                        .toList());
        assertEquals(
                Money.of("12.00", "EUR"),
                acting.as("import", () -> cases.of(booked.awb()))
                        .getLast()
                        .claimed()
                        .orElseThrow());
        PurchaseSheet.Line line = acting.as(
                        "buyer", () -> purchases.sheet(bought.line().order()))
                .lines()
                .getFirst();
        assertEquals(List.of(Units.of(21), Units.of(3)), List.of(line.receivedUnits(), line.missingUnits()));
        assertEquals(
                Milestone.RECEIPTED,
                acting.as("hub", () -> consignments.sheet(booked.awb()))
                        .progress()
                        .state());
        assertEquals(
                Reason.of("notice.differences", booked.awb(), 2),
                ground.told("import").getFirst());
    }

    @Test
    void the_stores_reservations_go_on_to_the_lots_and_what_is_missing_is_shared_again() {
        ground.shared(bought.goods(), booked.awb());
        freight.released(booked);

        PostedReceipt posted = posted(Freight.counted(17, 0, 7));

        assertEquals(1, posted.reshared());
        ReservationRow reservation = supplies.reservationsOf(bought.order() + "/1").stream()
                .filter(ReservationRow::isLive)
                .findFirst()
                .orElseThrow();
        assertEquals(posted.lots().getFirst().number(), reservation.reference());
        assertEquals(Units.of(12), reservation.units());
        assertEquals(Cases.of(2), ground.order(bought.order()).line(1).allocated());
        assertEquals(
                "notice.taken", ground.told(bought.shop().user()).getFirst().code());
    }

    @Test
    void what_is_counted_and_not_posted_is_told_of_the_orders_that_it_is_for() {
        ground.shared(bought.goods(), booked.awb());
        freight.released(booked);
        LineRef line = new LineRef(bought.order(), 1);
        assertEquals(Map.of(), atCount.of(Set.of(line)), "nobody has begun to count");

        count(Freight.counted(24, 0, 0));

        assertEquals(Map.of(line, Cases.of(4)), atCount.of(Set.of(line, new LineRef(bought.order(), 2))));
        String shop = bought.shop().user();
        assertEquals(
                Cases.of(4),
                acting.as(shop, () -> orderLines.rows(bought.order()))
                        .getFirst()
                        .atCount());

        posted(Freight.counted(24, 0, 0));

        assertEquals(Map.of(), atCount.of(Set.of(line)));
    }

    @Test
    void a_count_is_made_and_posted_in_one_step() {
        freight.released(booked);

        PostedReceipt posted = acting.twice("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))));

        assertEquals(1, posted.lots().size());
        assertEquals(List.of(), posted.cases());
        acting.refuses(
                "hub",
                () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))),
                "receipt.posted",
                receipt.number());
    }

    /** The next count of the same lot is asked about another day. */
    @Test
    void until_when_a_suppliers_lot_keeps_is_known_once_it_has_come() {
        LotBook.KeptUntil known = new LotBook.KeptUntil(bought.goods().skus().getFirst(), Freight.LOT, Ground.EXPIRY);
        assertFalse(stock.kept(List.of(Freight.LOT)).contains(known));
        freight.released(booked);
        posted(Freight.counted(20, 4, 0));

        assertEquals(1, Collections.frequency(stock.kept(List.of(Freight.LOT)), known));
        assertEquals(List.of(), stock.kept(List.of()));
    }

    @Test
    void nothing_is_posted_before_it_is_counted_and_released() {
        count(Freight.counted(24, 0, 0));
        acting.refuses("hub", () -> receiving.post(receipt), "receipt.notReleased", receipt, booked.awb());
        acting.refuses(
                "hub",
                () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))),
                "receipt.notReleased",
                receipt,
                booked.awb());

        acting.does("hub", () -> receiving.note(receipt, List.of(Freight.counted(4, 0, 0))));
        freight.released(booked);
        acting.refuses("hub", () -> receiving.post(receipt), "receipt.wrongState", wrongState(ReceiptState.COUNTED));
    }

    @Test
    void what_is_posted_is_neither_counted_nor_posted_again() {
        freight.released(booked);
        posted(Freight.counted(24, 0, 0));

        for (Executable again : List.<Executable>of(
                () -> receiving.count(receipt, List.of(Freight.counted(24, 0, 0))),
                () -> receiving.countBlind(receipt, List.of()),
                () -> receiving.note(receipt, List.of()))) {
            acting.refuses("hub", again, "receipt.posted", receipt.number());
        }
        acting.refuses("hub", () -> receiving.post(receipt), "receipt.wrongState", wrongState(ReceiptState.COUNTED));
    }

    @Test
    void goods_in_bond_are_held_until_customs_let_them_go() {
        count(Freight.counted(24, 0, 0));

        LotNumber lot =
                acting.twice("hub", () -> receiving.postInBond(receipt)).lots().getFirst();
        assertEquals(Units.of(24), supplies.ofLot(lot).held());
        assertTrue(sheet().bonded());

        freight.released(booked);
        assertEquals(Units.of(24), supplies.ofLot(lot).free());
        assertFalse(sheet().bonded());
    }

    @Test
    void broken_goods_that_quality_lets_go_stay_in_bond_until_customs_do() {
        LotNumber broken = acting.twice("hub", () -> receiving.postInBond(receipt, List.of(Freight.counted(18, 6, 0))))
                .lots()
                .getLast();
        long hold = heldAs(broken, HoldKind.DAMAGED);

        assertFalse(acting.as("quality", () -> holding.release(hold)));

        assertEquals(Units.of(6), supplies.ofLot(broken).held());
        long bond = heldAs(broken, HoldKind.BONDED);
        assertEquals(
                receipt.number(), acting.as("quality", () -> holds.row(bond)).note(), "as of all that came with it");
        acting.refuses("quality", () -> holding.release(bond), "hold.bond", broken);
        freight.released(booked);
        assertEquals(Units.of(6), supplies.ofLot(broken).free());
    }

    private long heldAs(LotNumber lot, HoldKind kind) {
        return acting.as("quality", () -> holds.rows(false, Paging.first(Paging.LARGEST))).items().stream()
                .filter(hold -> hold.lot().equals(lot) && hold.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void reservations_wait_while_goods_are_in_bond() {
        ground.shared(bought.goods(), booked.awb());

        LotNumber lot = acting.twice("hub", () -> receiving.postInBond(receipt, List.of(Freight.counted(24, 0, 0))))
                .lots()
                .getFirst();
        assertEquals(Units.ZERO, supplies.ofLot(lot).reserved());

        freight.released(booked);
        assertEquals(Units.of(24), supplies.ofLot(lot).reserved());
    }

    @Test
    void goods_are_posted_in_bond_between_landing_and_release_alone() {
        PlannedFlight flight = freight.flight(-1);
        BookingDraft flying = freight.booked(freight.bought(4), flight);
        freight.departs(flying, flight);
        ReceiptNumber early = freight.receipt(flying);
        List<LotCount> all = List.of(Freight.counted(24, 0, 0));
        acting.refuses("hub", () -> receiving.postInBond(early, all), "receipt.notLanded", early, flying.awb());
        acting.does("hub", () -> receiving.count(early, all));
        acting.refuses("hub", () -> receiving.postInBond(early), "receipt.notLanded", early, flying.awb());

        count(Freight.counted(24, 0, 0));
        freight.released(booked);
        acting.refuses("hub", () -> receiving.postInBond(receipt), "receipt.released", receipt, booked.awb());
        acting.refuses("hub", () -> receiving.postInBond(receipt, all), "receipt.released", receipt, booked.awb());
    }

    @Test
    void what_there_is_not_is_unknown_and_what_others_changed_is_told() {
        List<LotCount> all = List.of(Freight.counted(24, 0, 0));
        Map<String, Function<ReceiptNumber, Executable>> commands = Map.of(
                "count", number -> () -> receiving.count(number, all),
                "countBlind", number -> () -> receiving.countBlind(number, all),
                "note", number -> () -> receiving.note(number, all),
                "post", number -> () -> receiving.post(number),
                "post at once", number -> () -> receiving.post(number, all),
                "bond", number -> () -> receiving.postInBond(number),
                "bond at once", number -> () -> receiving.postInBond(number, all));
        commands.forEach((what, command) -> {
            acting.refuses("hub", command.apply(NONE), "receipt.unknown", NONE);
            acting.refusesStale("hub", command.apply(receipt));
            acting.mayNot(command.apply(receipt), "import", "store.kaifeng", "quality", "auditor");
        });
        acting.refuses("import", () -> receiving.sign(NONE), "receipt.unknown", NONE);
        acting.refusesStale("import", () -> receiving.sign(receipt));
        acting.mayNot(() -> receiving.sign(receipt), "hub", "store.kaifeng", "auditor");
        assertEquals(ReceiptState.EXPECTED, state());
    }
}
