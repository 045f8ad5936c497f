package lu.airsilk.stock.writeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.count.Reversing;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.portal.home.HomeTasks;
import lu.airsilk.portal.home.WaitingTask;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.hold.HoldBook;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.stock.lot.HoldRow;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody can use any more leaves the hub by two people. */
@ExtendWith(Services.class)
class WritingOffTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");
    private static final String WHY = "tasted, all is well";
    private static final Instant DAY_AFTER =
            Ground.EXPIRY.plusDays(1).atTime(9, 0).atZone(Zones.CGO).toInstant();

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    WritingOff writing;

    @Inject
    WriteOffBook book;

    @Inject
    Holding holding;

    @Inject
    HoldBook heldBack;

    @Inject
    SupplyBook supplies;

    @Inject
    LotBook lots;

    @Inject
    StockOverview overview;

    @Inject
    HomeTasks home;

    @Inject
    Receiving receiving;

    @Inject
    Reversing reversing;

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

    private static NewWriteOff spoilt(LotNumber lot, long units) {
        return new NewWriteOff(lot, Units.of(units), WriteOffReason.SPOILT, Optional.empty());
    }

    private String proposed(long units) {
        return acting.twice("hub", () -> writing.propose(spoilt(lot, units)));
    }

    private WriteOffRow row(String number) {
        return acting.as("finance", () -> book.row(number));
    }

    private Units free() {
        return supplies.ofLot(lot).free();
    }

    @Test
    void what_one_proposes_and_another_approves_leaves_the_ledger_once() {
        String number = proposed(10);
        assertEquals(24, ground.units(lot, Place.HUB), "nothing moves before it is approved");
        assertEquals(Units.of(14), free());
        acting.refusesStale("finance", () -> writing.approve(number));

        acting.doesTwice("finance", () -> writing.approve(number));

        assertEquals(14, ground.units(lot, Place.HUB));
        assertEquals(10, ground.units(lot, Place.ADJUSTMENT));
        assertEquals(Units.of(14), free());
        assertEquals(
                new Movement(lot, Place.HUB, Place.ADJUSTMENT, Units.of(10), MovementKind.SCRAP, number),
                acting.as("hub", () -> lots.movements(lot)).getLast());
        assertEquals(WriteOffState.APPROVED, row(number).state());
        assertEquals("finance", row(number).decidedBy());
        acting.refuses("finance", () -> writing.approve(number), "writeOff.decided", number, WriteOffState.APPROVED);
    }

    @Test
    void nobody_approves_what_they_proposed_whatever_roles_they_have() {
        String both = ground.person(Role.HUB, Role.FINANCE);
        String number = acting.as(both, () -> writing.propose(spoilt(lot, 3)));

        acting.refuses(both, () -> writing.approve(number), "writeOff.own", number);

        assertEquals(24, ground.units(lot, Place.HUB));
        assertTrue(row(number).waits());
    }

    @Test
    void what_is_turned_down_is_free_again_and_says_why() {
        String number = proposed(24);
        acting.refuses("finance", () -> writing.reject(number, " "), "writeOff.noReason");
        acting.refuses("finance", () -> writing.reject(number, "y".repeat(401)), "writeOff.longReason", 400);
        acting.refusesStale("finance", () -> writing.reject(number, WHY));

        acting.doesTwice("finance", () -> writing.reject(number, WHY));

        assertEquals(Units.of(24), free());
        assertEquals(WriteOffState.REJECTED, row(number).state());
        assertEquals(WHY, row(number).rejectedBecause());
        acting.refuses("finance", () -> writing.approve(number), "writeOff.decided", number, WriteOffState.REJECTED);
    }

    @Test
    void the_hub_takes_back_what_it_proposed_by_mistake() {
        String number = proposed(5);

        acting.does("hub", () -> writing.reject(number, "the other pallet"));

        assertEquals(Units.of(24), free());
    }

    @Test
    void no_more_is_written_off_than_is_free_and_never_nothing() {
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 1);
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(4), "")));

        acting.refuses(
                "hub",
                () -> writing.propose(spoilt(lot, 15)),
                "writeOff.tooMany",
                lot,
                Units.of(24),
                Units.of(6),
                Units.of(4),
                Units.of(14));
        acting.refuses("hub", () -> writing.propose(spoilt(lot, 0)), "writeOff.nothing");
        acting.refuses("hub", () -> writing.propose(spoilt(NONE, 1)), "lot.unknown", NONE);
        proposed(14);
        assertEquals(
                6, supplies.ofLot(lot).reserved().value(), "what is kept for a store stays its own, however much goes");
    }

    @Test
    void what_is_proposed_is_nobody_elses_until_it_is_decided() {
        proposed(20);

        acting.refuses(
                "hub",
                () -> writing.propose(spoilt(lot, 5)),
                "writeOff.tooMany",
                lot,
                Units.of(24),
                Units.ZERO,
                Units.of(20),
                Units.of(4));
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 4);
        assertEquals(Units.ZERO, supplies.ofLot(lot).reserved(), "no case is free for a store");
    }

    @Test
    void quality_ends_no_hold_that_finance_decides_on() {
        proposed(2);
        long hold = acting.as("quality", () -> holds()).getFirst();

        acting.refuses("quality", () -> holding.release(hold, WHY), "hold.writeOff", lot);
        acting.refuses(
                "hub",
                () -> holding.hold(lot, new HoldDraft(HoldKind.WRITE_OFF, Units.of(1), "")),
                "hold.writeOff",
                lot);
    }

    private List<Long> holds() {
        return heldBack.rows(false, new Paging(0, Paging.LARGEST, "-heldAt")).items().stream()
                .filter(row -> row.lot().equals(lot))
                .map(HoldRow::id)
                .toList();
    }

    @Test
    void units_whose_receipt_was_taken_back_meanwhile_can_only_be_turned_down() {
        BookingDraft booked = freight.landed(freight.bought(4));
        ReceiptNumber receipt = freight.receipt(booked);
        freight.released(booked);
        lot = acting.as("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))))
                .lots()
                .getFirst();
        long aside = acting.as(
                "quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(24), "smells")));
        acting.does("quality", () -> holding.release(aside));
        String number = proposed(6);
        acting.does("hub", () -> reversing.ask(receipt, "the wrong pallet"));
        acting.does("import", () -> reversing.reverse(receipt));

        acting.refuses("finance", () -> writing.approve(number), "writeOff.gone", number, lot, Units.of(6));

        acting.does("finance", () -> writing.reject(number, "taken back"));
        assertEquals(0, ground.units(lot, Place.HUB));
    }

    @Test
    void expired_is_only_what_is_past_its_day() {
        NewWriteOff expired = new NewWriteOff(lot, Units.of(1), WriteOffReason.EXPIRED, Optional.empty());

        acting.refuses("hub", () -> writing.propose(expired), "writeOff.notPast", lot);
        PortalClock.at(Ground.EXPIRY.atTime(23, 0).atZone(Zones.CGO).toInstant(), () -> {
            acting.refuses("hub", () -> writing.propose(expired), "writeOff.notPast", lot);
        });
        PortalClock.at(DAY_AFTER, () -> {
            String number = acting.as("hub", () -> writing.propose(expired));
            assertEquals(WriteOffReason.EXPIRED, row(number).reason());
        });
    }

    @Test
    void the_home_of_the_hub_counts_what_the_list_shows_until_it_is_proposed_and_then_finance_is_asked() {
        PortalClock.at(DAY_AFTER, () -> {
            long hub = waiting("hub", "WRITE_OFF_LOTS");
            long finance = waiting("finance", "APPROVE_WRITE_OFFS");
            assertEquals(hub, listed());

            proposed(24);

            assertEquals(hub - 1, waiting("hub", "WRITE_OFF_LOTS"));
            assertEquals(hub - 1, listed());
            assertEquals(finance + 1, waiting("finance", "APPROVE_WRITE_OFFS"));
            assertEquals(
                    finance + 1,
                    acting.as("finance", () -> book.rows(Optional.of(WriteOffState.PROPOSED), Paging.first(1)))
                            .total());
        });
    }

    private long listed() {
        StockFilter filter = StockFilter.ALL
                .at(Place.HUB)
                .expiring(Optional.empty(), Optional.of(Ground.EXPIRY))
                .unheld(true);
        return acting.as("hub", () -> overview.rows(filter, Paging.first(1))).total();
    }

    private long waiting(String user, String task) {
        return acting.as(user, home::waiting).stream()
                .filter(waiting -> waiting.task().equals(task))
                .mapToLong(WaitingTask::count)
                .sum();
    }

    @Test
    void the_newest_stands_first_and_shows_its_photo() {
        proposed(1);
        PortalClock.at(DAY_AFTER.plus(Duration.ofDays(1)), () -> {
            String number = acting.as(
                    "hub",
                    () -> writing.propose(
                            new NewWriteOff(lot, Units.of(2), WriteOffReason.BROKEN, Optional.of(ground.photo()))));
            shown(number);
        });
    }

    private void shown(String number) {
        WriteOffRow first = acting.as("auditor", () -> book.rows(Optional.empty(), Paging.first(1)))
                .items()
                .getFirst();

        assertEquals(number, first.number());
        assertTrue(first.pictured());
        assertEquals(
                "image/jpeg", acting.as("auditor", () -> book.photo(number)).mediaType());
        assertEquals(Optional.of(Ground.EXPIRY), first.expiry());
    }

    @Test
    void the_hub_proposes_and_finance_approves() {
        String number = proposed(1);

        acting.mayNot(
                () -> writing.propose(spoilt(lot, 1)), "store.kaifeng", "import", "finance", "quality", "auditor");
        acting.mayNot(() -> writing.approve(number), "store.kaifeng", "hub", "import", "quality", "auditor");
        acting.mayNot(() -> writing.reject(number, WHY), "store.kaifeng", "import", "auditor");
        acting.refuses("quality", () -> writing.reject(number, WHY), "writeOff.notYours", number);
        acting.mayNot(() -> book.row(number), "store.kaifeng", "buyer", "allocator");
        acting.refuses("finance", () -> writing.approve("WO-99-000001"), "writeOff.unknown", "WO-99-000001");
    }

    @Test
    void what_is_held_is_written_off_from_its_hold_and_what_is_left_stays_held() {
        long hold = acting.as(
                "quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(10), "glass in it")));
        NewWriteOff six = new NewWriteOff(lot, Units.of(6), WriteOffReason.RECALLED, Optional.empty());
        acting.mayNot(() -> writing.proposeHeld(hold, six), "finance", "buyer");
        acting.refuses(
                "hub",
                () -> writing.proposeHeld(
                        hold, new NewWriteOff(lot, Units.of(11), WriteOffReason.RECALLED, Optional.empty())),
                "writeOff.moreThanHeld",
                lot,
                Units.of(10));

        String number = acting.twice("quality", () -> writing.proposeHeld(hold, six));

        assertEquals(Units.of(14), free(), "nothing was free in between");
        assertEquals(
                List.of(HoldKind.RECALL, HoldKind.WRITE_OFF),
                open().stream().map(HoldRow::kind).sorted().toList());
        assertEquals(
                List.of(Units.of(4)),
                acting.as("quality", () -> heldBack.toJudge(new Paging(0, Paging.LARGEST, "-heldAt"))).items().stream()
                        .filter(row -> row.lot().equals(lot))
                        .map(HoldRow::units)
                        .toList(),
                "what finance decides on is judged by quality no more");
        acting.refuses("hub", () -> writing.proposeHeld(hold, six), "writeOff.notHeld", lot, HoldKind.RECALL);

        acting.does("finance", () -> writing.approve(number));

        assertEquals(18, ground.units(lot, Place.HUB));
        assertEquals(Units.of(14), free());
        assertEquals(List.of("glass in it"), open().stream().map(HoldRow::note).toList());
    }

    @Test
    void what_was_held_and_is_turned_down_is_held_as_before_and_its_proposer_hears_it() {
        String proposer = ground.person(Role.HUB);
        long hold =
                acting.as("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.DAMAGED, Units.of(5), "dented")));
        String number = acting.as(
                proposer,
                () -> writing.proposeHeld(
                        hold, new NewWriteOff(lot, Units.of(5), WriteOffReason.BROKEN, Optional.empty())));

        acting.does("finance", () -> writing.reject(number, WHY));

        assertEquals(Units.of(19), free(), "broken goods are free for nobody");
        HoldRow again = open().getFirst();
        assertEquals(
                List.of(HoldKind.DAMAGED, Units.of(5), "dented"), List.of(again.kind(), again.units(), again.note()));
        assertEquals(
                Reason.of("notice.writeOffRejected", number, Units.of(5), lot, WHY),
                ground.told(proposer).getFirst());
    }

    @Test
    void quality_withdraws_what_it_proposed_itself_until_finance_has_decided() {
        long hold = acting.as("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(5), "glass")));
        NewWriteOff two = new NewWriteOff(lot, Units.of(2), WriteOffReason.RECALLED, Optional.empty());
        String number = acting.as("quality", () -> writing.proposeHeld(hold, two));

        acting.does("quality", () -> writing.reject(number, "the supplier takes it"));

        assertEquals(WriteOffState.REJECTED, row(number).state());
        assertEquals(Units.of(19), free(), "what is recalled stays so");
        assertEquals(
                List.of(),
                ground.told("quality").stream()
                        .filter(told -> told.toString().contains(number))
                        .toList());
        long left = open().getFirst().id();
        String decided = acting.as("quality", () -> writing.proposeHeld(left, two));
        acting.does("finance", () -> writing.approve(decided));
        acting.refuses(
                "quality", () -> writing.reject(decided, WHY), "writeOff.decided", decided, WriteOffState.APPROVED);
    }

    @Test
    void what_waits_for_finance_is_not_proposed_again() {
        String number = proposed(3);
        long claim = open().getFirst().id();

        acting.refuses(
                "hub",
                () -> writing.proposeHeld(
                        claim, new NewWriteOff(lot, Units.of(3), WriteOffReason.SPOILT, Optional.empty())),
                "writeOff.notHeld",
                lot,
                HoldKind.WRITE_OFF);
        assertTrue(row(number).waits());
    }

    private List<HoldRow> open() {
        return acting
                .as("quality", () -> heldBack.rows(false, new Paging(0, Paging.LARGEST, "-heldAt")))
                .items()
                .stream()
                .filter(row -> row.lot().equals(lot))
                .toList();
    }

    /** Else a press on it would be no press at all, and nothing would be said. */
    @Test
    void a_page_whose_hold_has_ended_meanwhile_keeps_its_form_and_tells_then_that_nothing_is_left() {
        long hold = acting.as(
                "quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(24), "smells")));
        WriteOffPage page = opened(hold);
        acting.does("quality", () -> holding.release(hold));

        assertTrue(page.isPossible());
        assertEquals(Units.of(24), acting.as("hub", page::getMost), "as it was read, once");
        assertFalse(opened(hold).isPossible());
    }

    @SuppressWarnings("UnnecessaryAssignment") // a page lives in a view, which there is none of here
    private WriteOffPage opened(long hold) {
        WriteOffPage page = new WriteOffPage();
        page.book = book;
        page.setLot(lot.toString());
        page.setHold(hold);
        acting.does("hub", page::open);
        return page;
    }
}
