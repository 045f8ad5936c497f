package lu.airsilk.consignment.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.claim.Claiming;
import lu.airsilk.consignment.claim.DiscrepancyBook;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptRow;
import lu.airsilk.consignment.receipt.ReceiptSearch;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.distribution.delivery.Delivering;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.location.Place;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.platform.Paging;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
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

@ExtendWith(Services.class)
class ReversingTest {

    private static final ReceiptNumber NONE = new ReceiptNumber("RC-26-999999");
    private static final String WHY = "the wrong pallet";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Reversing reversing;

    @Inject
    Receiving receiving;

    @Inject
    ReceiptBook book;

    @Inject
    SupplyBook supplies;

    @Inject
    OrderChanging changing;

    @Inject
    Delivering delivering;

    @Inject
    PurchaseBook purchases;

    @Inject
    Claiming claiming;

    @Inject
    DiscrepancyBook cases;

    private Freight.Bought bought;
    private BookingDraft booked;
    private ReceiptNumber receipt;
    private PostedReceipt posted;

    @BeforeEach
    void a_receipt_with_a_broken_and_a_missing_unit_is_posted() {
        bought = freight.bought(4);
        booked = freight.landed(bought);
        receipt = freight.receipt(booked);
        ground.shared(bought.goods(), booked.awb());
        freight.released(booked);
        posted = acting.as("hub", () -> receiving.post(receipt, List.of(Freight.counted(22, 1, 1))));
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private void asked() {
        acting.doesTwice("hub", () -> reversing.ask(receipt, WHY));
    }

    private ReceiptSheet sheet(ReceiptNumber number) {
        return acting.as("hub", () -> book.sheet(number));
    }

    private DiscrepancyNumber firstCase() {
        return new DiscrepancyNumber(posted.cases().getFirst());
    }

    @Test
    void who_thinks_that_a_receipt_is_wrong_asks_import() {
        asked();

        assertEquals(Optional.of("hub"), sheet(receipt).reversalAskedBy());
        assertEquals(Optional.of(WHY), sheet(receipt).reversalReason());
        assertEquals(
                Reason.of("notice.reversalAsked", receipt),
                ground.told("import").getFirst());
    }

    @Test
    void a_receipt_that_is_taken_back_is_as_if_it_had_never_been() {
        asked();

        ReceiptNumber again = acting.twice("import", () -> reversing.reverse(receipt));

        assertEquals(ReceiptState.REVERSED, sheet(receipt).state());
        assertEquals(ReceiptState.EXPECTED, sheet(again).state());
        posted.lots().forEach(lot -> {
            assertEquals(0, ground.units(lot, Place.HUB));
            assertEquals(Units.ZERO, supplies.ofLot(lot).quantity());
        });
        assertTrue(acting.as("import", () -> cases.of(booked.awb())).stream()
                .allMatch(row -> row.state() == DiscrepancyState.WITHDRAWN));
        PurchaseSheet.Line line = acting.as(
                        "buyer", () -> purchases.sheet(bought.line().order()))
                .lines()
                .getFirst();
        assertEquals(List.of(Units.ZERO, Units.ZERO), List.of(line.receivedUnits(), line.missingUnits()));
        assertEquals(
                booked.awb() + "/1",
                supplies.reservationsOf(bought.order() + "/1").stream()
                        .filter(ReservationRow::isLive)
                        .findFirst()
                        .orElseThrow()
                        .reference());
    }

    @Test
    void what_stores_lost_by_it_is_theirs_again_with_a_day_and_a_word_and_once_more_lost_by_the_next_count() {
        assertEquals(Cases.of(3), line().allocated());
        asked();

        ReceiptNumber again = acting.as("import", () -> reversing.reverse(receipt));

        assertEquals(Cases.of(4), line().allocated());
        assertEquals(Units.of(24), onTheWay());
        assertEquals(
                Reason.of("allocation.givenBack", receipt, 1),
                ground.toldOf(new LineRef(bought.order(), 1)).getFirst());
        assertEquals(
                Reason.of("notice.givenBack", bought.order(), 1),
                ground.told(bought.shop().user()).getFirst());
        assertNotNull(line().expectation().likely());

        acting.does("hub", () -> receiving.post(again, List.of(Freight.counted(18, 0, 6))));
        assertEquals(Cases.of(3), line().allocated());
    }

    @Test
    void a_store_that_wants_fewer_by_now_is_given_back_no_more_than_it_wants() {
        acting.does(
                bought.shop().user(),
                () -> changing.cancel(bought.order(), List.of(new LineRef(bought.order(), 1)), "sold out"));
        asked();

        acting.does("import", () -> reversing.reverse(receipt));

        assertEquals(line().accepted().minus(line().cancelled()), line().allocated());
    }

    @Test
    void who_asks_is_told_at_once_of_the_deliveries_that_stand_in_the_way_and_who_agrees_is_too() {
        DeliveryNumber delivery = ground.prepared(bought.shop());
        String named = bought.shop().code() + " (" + bought.order() + "/1)";
        acting.refuses("hub", () -> reversing.ask(receipt, WHY), "receipt.inDelivery", receipt, named, 1L);

        acting.does("hub", () -> delivering.cancel(delivery));
        asked();
        ground.prepared(bought.shop());
        acting.refuses("import", () -> reversing.reverse(receipt), "receipt.inDelivery", receipt, named, 1L);
        assertEquals(ReceiptState.POSTED, sheet(receipt).state());
    }

    private OrderLine line() {
        return ground.order(bought.order()).line(1);
    }

    private Units onTheWay() {
        return supplies.reservationsOf(bought.order() + "/1").stream()
                .filter(row -> row.isLive() && row.reference().equals(booked.awb() + "/1"))
                .map(ReservationRow::units)
                .reduce(Units.ZERO, Units::plus);
    }

    @Test
    void what_was_taken_back_is_counted_and_posted_anew() {
        asked();
        ReceiptNumber again = acting.as("import", () -> reversing.reverse(receipt));

        PostedReceipt anew = acting.as("hub", () -> receiving.post(again, List.of(Freight.counted(24, 0, 0))));

        assertEquals(24, ground.units(anew.lots().getFirst(), Place.HUB));
    }

    @Test
    void a_receipt_is_taken_back_by_two_people_with_a_reason() {
        acting.refuses("import", () -> reversing.reverse(receipt), "receipt.notAsked", receipt.number());
        acting.refuses("hub", () -> reversing.ask(receipt, " "), "receipt.reason", 200);
        acting.refuses("hub", () -> reversing.ask(receipt, "y".repeat(201)), "receipt.reason", 200);
        acting.does("import", () -> reversing.ask(receipt, WHY));
        acting.refuses("import", () -> reversing.reverse(receipt), "receipt.ownReversal", receipt.number());
        assertEquals(ReceiptState.POSTED, sheet(receipt).state());
    }

    @Test
    void a_receipt_that_import_does_not_take_back_stays_posted_and_who_asked_reads_why() {
        asked();
        acting.refuses("import", () -> reversing.deny(receipt, " "), "receipt.whyNot", 200);

        acting.doesTwice("import", () -> reversing.deny(receipt, "only a date"));

        assertEquals(ReceiptState.POSTED, sheet(receipt).state());
        assertEquals(Optional.empty(), sheet(receipt).reversalAskedBy());
        assertEquals(
                Reason.of("notice.reversalDenied", receipt, "only a date"),
                ground.told("hub").getFirst());
        acting.refuses("import", () -> reversing.reverse(receipt), "receipt.notAsked", receipt.number());
        acting.refuses("import", () -> reversing.deny(receipt, "again"), "receipt.notAsked", receipt.number());
    }

    @Test
    void only_who_asked_for_a_receipt_to_be_taken_back_withdraws_that() {
        asked();
        acting.refuses("import", () -> reversing.withdraw(receipt), "receipt.othersReversal", receipt.number(), "hub");

        acting.doesTwice("hub", () -> reversing.withdraw(receipt));

        assertEquals(ReceiptState.POSTED, sheet(receipt).state());
        assertEquals(Optional.empty(), sheet(receipt).reversalAskedBy());
        acting.refuses("hub", () -> reversing.withdraw(receipt), "receipt.notAsked", receipt.number());
    }

    @Test
    void what_import_has_to_decide_is_in_a_list_of_its_own() {
        asked();
        assertTrue(toDecide().contains(receipt));
        acting.does("import", () -> reversing.deny(receipt, "only a date"));
        assertFalse(toDecide().contains(receipt));
    }

    private List<ReceiptNumber> toDecide() {
        return acting
                .as("import", () -> book.rows(ReceiptSearch.TO_TAKE_BACK, Paging.first(Paging.LARGEST)))
                .items()
                .stream()
                .map(ReceiptRow::number)
                .toList();
    }

    @Test
    void nothing_is_taken_back_of_which_a_unit_has_left() {
        asked();
        ground.shipped(bought.shop());
        LotNumber lot = posted.lots().getFirst();
        Units left = supplies.ofLot(lot).quantity();

        acting.refuses("import", () -> reversing.reverse(receipt), "receipt.hasLeft", lot, Units.of(22), left);
        acting.does("import", () -> reversing.deny(receipt, "it has left"));
        acting.refuses("hub", () -> reversing.ask(receipt, WHY), "receipt.hasLeft", lot, Units.of(22), left);
    }

    @Test
    void nothing_is_taken_back_for_which_money_has_been_paid() {
        acting.does("import", () -> claiming.tell(firstCase(), "by mail"));
        acting.does("finance", () -> claiming.settle(firstCase(), Money.of("1.00", "EUR")));
        asked();

        acting.refuses(
                "import",
                () -> reversing.reverse(receipt),
                "case.wrongState",
                firstCase().number(),
                DiscrepancyState.SETTLED);
    }

    @Test
    void what_is_not_posted_or_taken_back_already_is_not_taken_back() {
        ReceiptNumber open = freight.receipt(freight.landed(freight.bought(1)));
        acting.refuses(
                "hub",
                () -> reversing.ask(open, WHY),
                "receipt.wrongState",
                open.number(),
                ReceiptState.EXPECTED,
                ReceiptState.POSTED);
        asked();
        acting.as("import", () -> reversing.reverse(receipt));
        acting.refuses(
                "import",
                () -> reversing.reverse(receipt),
                "receipt.wrongState",
                receipt.number(),
                ReceiptState.REVERSED,
                ReceiptState.POSTED);
    }

    @Test
    void hub_and_import_ask_and_import_agrees_with_what_there_is_as_it_is_now() {
        acting.mayNot(() -> reversing.ask(receipt, WHY), "quality", "store.kaifeng", "auditor");
        acting.mayNot(() -> reversing.reverse(receipt), "hub", "quality", "auditor");
        acting.refuses("hub", () -> reversing.ask(NONE, WHY), "receipt.unknown", NONE);
        acting.refuses("import", () -> reversing.reverse(NONE), "receipt.unknown", NONE);
        acting.refusesStale("hub", () -> reversing.ask(receipt, WHY));
        acting.refusesStale("import", () -> reversing.reverse(receipt));
    }
}
