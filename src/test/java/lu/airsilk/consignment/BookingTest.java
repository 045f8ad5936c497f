package lu.airsilk.consignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.consignment.booking.Booking;
import lu.airsilk.consignment.booking.BookingChanging;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.consignment.tracking.PieceBook;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Sku;
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
class BookingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Booking booking;

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

    @Inject
    FlightChanging flights;

    @Inject
    PaperBook paperBook;

    @Inject
    PaperKeeping papers;

    @Inject
    Clock clock;

    private Freight.Bought bought;
    private PlannedFlight flight;
    private BookingDraft draft;

    @BeforeEach
    void four_cases_are_confirmed() {
        bought = freight.bought(4);
        flight = freight.flight(5);
        draft = freight.draft(bought, flight);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private void book() {
        acting.twice("import", () -> booking.book(draft));
    }

    private void refuses(BookingDraft wrong, String code, Object... arguments) {
        acting.refuses("import", () -> booking.book(wrong), code, arguments);
    }

    private BookingDraft with(
            int pieces, Grams gross, List<BookingDraft.Flight> flights, List<BookingDraft.Line> lines) {
        return new BookingDraft(
                draft.awb(), draft.origin(), draft.destination(), pieces, gross, draft.volume(), flights, lines);
    }

    private BookingDraft on(PlannedFlight... others) {
        return freight.draft(draft.awb(), bought, 4, others);
    }

    private BookingDraft carrying(long cases, LocalDate expiry) {
        return with(
                4,
                draft.gross(),
                draft.flights(),
                List.of(new BookingDraft.Line(
                        bought.line(), Cases.of(cases), Optional.of(Freight.LOT), Optional.of(expiry))));
    }

    @Test
    void a_booking_takes_space_and_cases_and_lays_the_pieces_out() {
        book();

        ConsignmentSheet sheet = acting.as("hub", () -> book.sheet(draft.awb()));
        assertEquals(Milestone.PLANNED, sheet.progress().state());
        assertEquals(bought.goods().first(), sheet.lines().getFirst().sku());
        assertEquals(Freight.MOST.minus(draft.gross()), freight.free(flight));
        assertEquals(
                Cases.of(4),
                acting.as("buyer", () -> purchases.sheet(bought.line().order()))
                        .lines()
                        .getFirst()
                        .consigned());
        assertEquals(
                Units.of(24),
                supplies.supply(SupplyKind.CONSIGNMENT_LINE, draft.awb() + "/1")
                        .orElseThrow()
                        .free());
        assertEquals(
                Units.ZERO,
                supplies.supply(SupplyKind.PURCHASE_LINE, bought.line().toString())
                        .orElseThrow()
                        .free());
        assertEquals(4, acting.as("hub", () -> pieces.of(draft.awb())).size());
    }

    @Test
    void two_flights_share_the_pieces_evenly_or_as_was_said() {
        PlannedFlight other = freight.flight(6);
        draft = with(
                4,
                draft.gross(),
                List.of(
                        new BookingDraft.Flight(Freight.key(flight), 1),
                        new BookingDraft.Flight(Freight.key(other), 3)),
                draft.lines());

        book();

        assertEquals(Freight.MOST.minus(Grams.of(6_000)), freight.free(flight));
        assertEquals(Freight.MOST.minus(Grams.of(18_000)), freight.free(other));
    }

    @Test
    void what_the_carrier_said_before_is_taken_in() {
        freight.says(draft, text -> text.booked(flight, 4));

        book();

        assertEquals(
                Milestone.BOOKED,
                acting.as("hub", () -> book.sheet(draft.awb())).progress().state());
    }

    @Test
    void an_air_waybill_is_booked_once_and_its_number_spent_with_it() {
        book();
        refuses(on(freight.flight(6)), "consignment.taken", draft.awb());

        acting.does("import", () -> changing.withdraw(draft.awb(), "too late"));
        refuses(draft, "consignment.spent", draft.awb());
    }

    @Test
    void a_booking_has_lines_pieces_weight_and_flights() {
        refuses(with(4, draft.gross(), draft.flights(), List.of()), "consignment.noLines", draft.awb());
        refuses(with(0, draft.gross(), draft.flights(), draft.lines()), "consignment.noPieces", draft.awb());
        refuses(with(4, Grams.ZERO, draft.flights(), draft.lines()), "consignment.noWeight", draft.awb());
        refuses(on(), "consignment.noFlights", draft.awb());
        refuses(carrying(0, Ground.EXPIRY), "consignment.noCases", bought.line());
    }

    @Test
    void flights_are_named_once_and_take_the_pieces_that_there_are() {
        PlannedFlight second = freight.flight(6);
        List<BookingDraft.Flight> two =
                List.of(draft.flights().getFirst(), BookingDraft.Flight.of(Freight.key(second)));
        List<BookingDraft.Flight> idle = List.of(
                new BookingDraft.Flight(Freight.key(flight), 4), new BookingDraft.Flight(Freight.key(second), 0));
        List<BookingDraft.Flight> three = List.of(new BookingDraft.Flight(Freight.key(flight), 3));

        refuses(on(flight, flight), "consignment.flightTwice", draft.awb());
        refuses(with(1, draft.gross(), two, draft.lines()), "consignment.moreFlights", 2, 1);
        refuses(with(4, draft.gross(), three, draft.lines()), "consignment.otherPieces", 3L, 4);
        refuses(
                with(4, draft.gross(), idle, draft.lines()),
                "consignment.emptyFlight",
                Freight.key(second).number().number(),
                4);
    }

    @Test
    void a_flight_is_planned_flies_there_and_has_room() {
        PlannedFlight elsewhere = freight.flight(flight.std(), "NRT");
        FlightKey none = new FlightKey(new FlightNumber("TX999"), flight.day());
        PlannedFlight grounded = freight.flight(6);
        acting.does("import", () -> flights.cancel(Freight.key(grounded), Optional.empty(), "crew"));

        refuses(
                with(4, draft.gross(), List.of(BookingDraft.Flight.of(none)), draft.lines()),
                "flight.notPlanned",
                none.number(),
                none.day());
        refuses(on(elsewhere), "consignment.otherRoute", elsewhere.number(), "LUX", "NRT");
        refuses(on(grounded), "flight.cancelled", Freight.key(grounded));
        refuses(
                with(4, Freight.MOST.plus(Grams.of(1)), draft.flights(), draft.lines()),
                "flight.full",
                Freight.key(flight),
                Freight.MOST.kilograms(),
                flight.volume().cubicMetres(),
                Freight.MOST.plus(Grams.of(1_000)).kilograms(),
                CubicCentimetres.of((draft.volume().value() + 99_999) / 100_000 * 100_000)
                        .cubicMetres());
        assertEquals(Freight.MOST, freight.free(flight));
    }

    @Test
    void no_more_flies_than_the_supplier_confirmed() {
        refuses(carrying(5, Ground.EXPIRY), "purchase.consignedTooMany", bought.line(), Cases.of(5), Cases.of(4));
    }

    @Test
    void what_was_not_ordered_does_not_fly() {
        PurchaseLineRef none = new PurchaseLineRef(bought.line().order(), 9);
        BookingDraft.Line line = new BookingDraft.Line(none, Cases.of(1), Optional.empty(), Optional.of(Ground.EXPIRY));

        refuses(with(4, draft.gross(), draft.flights(), List.of(line)), "purchase.lineUnknown", none);
    }

    @Test
    void goods_that_would_not_keep_long_enough_do_not_fly() {
        LocalDate expiry = flight.day().plusDays(20);
        LocalDate last = expiry.minusDays(31);

        refuses(carrying(4, expiry), "gate.shelfLife", bought.line().toString(), last.toString());
    }

    @Test
    void goods_that_are_ready_too_late_do_not_fly() {
        LocalDate inTime = LocalDate.ofInstant(flight.cutOff(), Zones.LUX).minusDays(1);
        readyOn(inTime.plusDays(1));

        refuses(
                draft,
                "gate.notReady",
                bought.line().toString(),
                inTime.plusDays(1).toString());
        readyOn(inTime);
        book();
    }

    @Test
    void no_pieces_fly_with_a_flight_for_which_nothing_is_ready() {
        LocalDate late = LocalDate.ofInstant(flight.cutOff(), Zones.LUX);
        readyOn(late);

        refuses(on(flight, freight.flight(9)), "gate.nothingReady", Freight.key(flight), late.toString());
    }

    private void readyOn(LocalDate day) {
        acting.does("buyer", () -> purchasing.readyOn(bought.line().order(), List.of(bought.line()), day));
    }

    @Test
    void goods_whose_paper_runs_out_on_the_way_do_not_fly() {
        Sku sku = bought.goods().first();
        LocalDate soon = LocalDate.now(clock).plusDays(2);
        PaperRow paper = acting.as("quality", () -> paperBook.of(sku)).papers().getFirst();
        acting.does("quality", () -> papers.withdraw(sku, paper.id()));
        acting.does(
                "quality",
                () -> papers.keep(sku, new PaperDraft(paper.kind(), "X-1", soon.minusYears(1), Optional.of(soon))));

        assertEquals(
                "gate.paper",
                acting.refused("import", () -> booking.book(draft))
                        .refusals()
                        .getFirst()
                        .code());
    }

    @Test
    void import_alone_books() {
        acting.mayNot(() -> booking.book(draft), "hub", "buyer", "store.kaifeng", "carrier", "auditor");
    }
}
