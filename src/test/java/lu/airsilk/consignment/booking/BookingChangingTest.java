package lu.airsilk.consignment.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.tracking.PieceBook;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class BookingChangingTest {

    private static final String WHY = "the truck broke down";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    BookingChanging changing;

    @Inject
    ConsignmentBook book;

    @Inject
    PurchaseBook purchases;

    @Inject
    Purchasing purchasing;

    @Inject
    SupplyBook supplies;

    @Inject
    PieceBook pieces;

    private Freight.Bought bought;
    private PlannedFlight flight;
    private BookingDraft booked;

    @BeforeEach
    void four_cases_are_booked() {
        bought = freight.bought(4);
        flight = freight.flight(5);
        booked = freight.booked(bought, flight);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private void change(BookingDraft wanted) {
        acting.doesTwice("import", () -> changing.change(wanted));
    }

    private void withdraw() {
        acting.doesTwice("import", () -> changing.withdraw(booked.awb(), WHY));
    }

    private BookingDraft of(long cases, PlannedFlight... flights) {
        return freight.draft(booked.awb(), bought, cases, flights);
    }

    private Cases consigned() {
        return acting.as("buyer", () -> purchases.sheet(bought.line().order()))
                .lines()
                .getFirst()
                .consigned();
    }

    private Units waiting() {
        return supplies.supply(SupplyKind.PURCHASE_LINE, bought.line().toString())
                .orElseThrow()
                .quantity();
    }

    @Test
    void fewer_cases_fly_and_the_rest_waits_on_its_purchase_line() {
        change(of(3, flight));

        assertEquals(Cases.of(3), consigned());
        assertEquals(Units.of(6), waiting());
        assertEquals(Freight.MOST.minus(Grams.of(18_000)), freight.free(flight));
        assertEquals(3, acting.as("hub", () -> pieces.of(booked.awb())).size());
    }

    /** The supplier is late with the rest: what is on board stays as it was booked, and does not go with an earlier flight. */
    @Test
    void what_is_on_board_may_be_changed_when_its_supplier_is_late_since() {
        change(of(3, flight));
        LocalDate late = flight.day().plusDays(3);
        acting.does("buyer", () -> purchasing.readyOn(bought.line().order(), List.of(bought.line()), late));

        change(of(2, flight));

        assertEquals(Cases.of(2), consigned());
        BookingDraft earlier = of(2, freight.flight(4));
        acting.refuses(
                "import",
                () -> changing.change(earlier),
                "gate.notReady",
                bought.line().toString(),
                late.toString());
    }

    @Test
    void what_flies_with_another_flight_gives_its_space_back() {
        PlannedFlight other = freight.flight(6);

        change(of(4, other));

        assertEquals(Freight.MOST, freight.free(flight));
        assertEquals(Freight.MOST.minus(Grams.of(24_000)), freight.free(other));
    }

    @Test
    void what_the_carrier_confirmed_of_the_older_booking_says_nothing_of_the_changed_one() {
        PlannedFlight other = freight.flight(6);
        freight.says(booked, text -> text.booked(flight, booked.pieces()));
        assertEquals(List.of(flight.number() + " 4 BOOKED"), parts());

        change(of(4, flight, other));

        assertEquals(List.of(flight.number() + " 2 PLANNED", other.number() + " 2 PLANNED"), parts());
        freight.says(booked, text -> text.booked(other, 2));
        assertEquals(List.of(flight.number() + " 2 PLANNED", other.number() + " 2 BOOKED"), parts());
    }

    private List<String> parts() {
        return acting.as("import", () -> book.sheet(booked.awb())).progress().parts().stream()
                .map(part -> part.flight().orElseThrow().number() + " " + part.pieces() + " " + part.state())
                .toList();
    }

    @Test
    void what_other_goods_fly_instead_takes_their_reservations_along() {
        Freight.Bought other = freight.bought(4);
        ground.shared(bought.goods(), booked.awb());

        change(freight.draft(booked.awb(), other, 4, flight));

        assertEquals(Cases.ZERO, consigned());
        assertEquals(
                other.goods().first(),
                acting.as("hub", () -> book.sheet(booked.awb()))
                        .lines()
                        .getFirst()
                        .sku());
        assertEquals(
                bought.line().toString(),
                supplies.reservationsOf(bought.order() + "/1").getFirst().reference());
    }

    @Test
    void a_change_is_refused_as_a_booking_is() {
        acting.refuses("import", () -> changing.change(of(4)), "consignment.noFlights", booked.awb());
        acting.refuses(
                "import",
                () -> changing.change(of(5, flight)),
                "purchase.consignedTooMany",
                bought.line(),
                Cases.of(5),
                Cases.of(4));
        BookingDraft nothing = new BookingDraft(
                booked.awb(),
                "LUX",
                "CGO",
                4,
                booked.gross(),
                booked.volume(),
                booked.flights(),
                List.of(new BookingDraft.Line(
                        bought.line(), Cases.ZERO, Optional.of(Freight.LOT), Optional.of(Ground.EXPIRY))));
        acting.refuses("import", () -> changing.change(nothing), "consignment.noCases", bought.line());
        assertEquals(Cases.of(4), consigned());
    }

    @Test
    void goods_that_would_not_keep_long_enough_are_not_booked_later() {
        BookingDraft.Line line = new BookingDraft.Line(
                bought.line(),
                Cases.of(4),
                Optional.of(Freight.LOT),
                Optional.of(flight.day().plusDays(3)));
        BookingDraft stale = new BookingDraft(
                booked.awb(), "LUX", "CGO", 4, booked.gross(), booked.volume(), booked.flights(), List.of(line));

        assertEquals(
                "gate.shelfLife",
                acting.refused("import", () -> changing.change(stale))
                        .refusals()
                        .getFirst()
                        .code());
    }

    @Test
    void a_booking_that_is_taken_back_leaves_everything_as_it_was_and_those_who_wait_hear_it() {
        ground.shared(bought.goods(), booked.awb());

        withdraw();

        assertEquals(Cases.ZERO, consigned());
        assertEquals(Units.of(24), waiting());
        assertEquals(Freight.MOST, freight.free(flight));
        assertEquals(
                Reason.of("notice.withdrawn", booked.awb(), WHY),
                ground.told("allocator").getFirst());
        assertEquals(
                Reason.of("notice.waitsForFlightStore", 24, "–"),
                ground.told(bought.shop().user()).getFirst());
        assertEquals(
                "consignment.withdrawn",
                acting.refused("import", () -> changing.change(booked))
                        .refusals()
                        .getFirst()
                        .code());
    }

    @Test
    void a_booking_is_taken_back_with_a_reason() {
        acting.refuses("import", () -> changing.withdraw(booked.awb(), " "), "consignment.reason", 200);
        acting.refuses("import", () -> changing.withdraw(booked.awb(), "y".repeat(201)), "consignment.reason", 200);
        assertEquals(Cases.of(4), consigned());
    }

    /** It has the goods and has loaded none. */
    @Test
    void what_the_carrier_has_accepted_goes_with_another_flight_until_it_is_loaded() {
        PlannedFlight later = freight.flight(6);
        freight.says(booked, text -> text.tendered(flight.cutOff()));

        acting.does("import", () -> changing.changeFlights(of(4, later)));

        assertEquals(Freight.MOST, freight.free(flight));
        assertEquals(Freight.MOST.minus(Grams.of(24_000)), freight.free(later));
        Progress progress = acting.as("import", () -> book.sheet(booked.awb())).progress();
        assertEquals(Milestone.TENDERED, progress.state());
        assertEquals(
                List.of(later.number() + " 4"),
                progress.parts().stream()
                        .map(part -> part.flight().orElseThrow().number() + " " + part.pieces())
                        .toList());

        freight.says(booked, text -> text.manifested(later, 4));

        acting.refuses("import", () -> changing.changeFlights(of(4, flight)), "consignment.loaded", booked.awb());
    }

    @Test
    void what_the_carrier_has_accepted_is_changed_no_more() {
        freight.says(booked, text -> text.tendered(flight.cutOff()));

        acting.refuses("import", () -> changing.change(of(3, flight)), "consignment.accepted", booked.awb());
        acting.refuses("import", () -> changing.withdraw(booked.awb(), WHY), "consignment.accepted", booked.awb());
    }

    @Test
    void import_alone_changes_what_there_is_as_it_is_now() {
        BookingDraft none = freight.draft(bought, flight);

        acting.refuses("import", () -> changing.change(none), "consignment.unknown", none.awb());
        acting.refuses("import", () -> changing.withdraw(none.awb(), WHY), "consignment.unknown", none.awb());
        acting.refusesStale("import", () -> changing.change(of(3, flight)));
        acting.refusesStale("import", () -> changing.withdraw(booked.awb(), WHY));
        acting.mayNot(() -> changing.change(of(3, flight)), "hub", "buyer", "store.kaifeng", "auditor");
        acting.mayNot(() -> changing.withdraw(booked.awb(), WHY), "hub", "buyer", "store.kaifeng", "auditor");
    }
}
