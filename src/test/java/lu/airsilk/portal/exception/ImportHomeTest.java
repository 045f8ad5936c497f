package lu.airsilk.portal.exception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.inbox.MessageIntake;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.Timetable;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each capability says of its own goods stands before the import desk, and goes when it is mended. */
@ExtendWith(Services.class)
class ImportHomeTest {

    private static final long CASES = 10;

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    MessageIntake intake;

    @Inject
    Receiving receiving;

    @Inject
    Timetable timetable;

    @Inject
    PaperKeeping papers;

    @Inject
    ImportHome home;

    @Inject
    Clock clock;

    private List<String> wrongWith(Object what) {
        return acting.as("import", home::exceptions).stream()
                .map(ImportHome.Owned::problem)
                .filter(problem -> problem.about().what().equals(what.toString()))
                .map(ExceptionRow::key)
                .map(key -> key.substring(0, key.indexOf('.')))
                .sorted()
                .toList();
    }

    @Test
    void what_is_not_handed_over_near_its_cut_off_and_has_no_waybill_message() {
        PlannedFlight near = freight.flight(clock.instant().plus(Duration.ofHours(10)), "CGO");

        BookingDraft booked = freight.booked(freight.bought(CASES), near);

        assertEquals(List.of("CUT_OFF", "NO_WAYBILL"), wrongWith(booked.awb()));
    }

    @Test
    void a_day_before_departure_only_the_waybill_message_is_missing() {
        PlannedFlight tomorrow = freight.flight(clock.instant().plus(Duration.ofHours(30)), "CGO");

        BookingDraft booked = freight.booked(freight.bought(CASES), tomorrow);

        assertEquals(List.of("NO_WAYBILL"), wrongWith(booked.awb()));
    }

    @Test
    void what_left_earlier_than_planned_needs_none_any_more() {
        PlannedFlight tomorrow = freight.flight(clock.instant().plus(Duration.ofHours(30)), "CGO");
        BookingDraft booked = freight.booked(freight.bought(CASES), tomorrow);

        acting.as(
                "carrier",
                () -> intake.take(new StatusText(booked.awb(), booked.pieces(), booked.gross())
                        .departed(tomorrow, booked.pieces(), clock.instant())));

        assertEquals(List.of(), wrongWith(booked.awb()));
    }

    @Test
    void what_has_landed_is_undeclared_until_it_is_declared() {
        BookingDraft landed = freight.landed(freight.bought(CASES));
        assertEquals(List.of("UNDECLARED"), wrongWith(landed.awb()));

        freight.released(landed);

        assertEquals(List.of(), wrongWith(landed.awb()));
    }

    @Test
    void a_count_waits_for_its_signature_and_what_was_missing_for_its_claim() {
        BookingDraft landed = freight.landed(freight.bought(4));
        freight.released(landed);
        ReceiptNumber receipt = freight.receipt(landed);
        acting.does("hub", () -> receiving.count(receipt, List.of(Freight.counted(11, 0, 13))));
        assertEquals(List.of("TO_SIGN"), wrongWith(receipt));

        acting.does("import", () -> receiving.sign(receipt));
        acting.does("hub", () -> receiving.post(receipt));

        assertEquals(List.of(), wrongWith(receipt));
        assertEquals(List.of("CLAIM_OPEN"), wrongWith(landed.awb()));
    }

    @Test
    void a_paper_that_ends_before_the_goods_land() {
        Freight.Bought bought = freight.bought(CASES);
        BookingDraft booked = freight.booked(bought, freight.flight(5));
        assertEquals(List.of(), wrongWith(booked.awb()));

        keeps(bought, today().plusDays(2));
        assertEquals(List.of("PAPERS"), wrongWith(booked.awb()));

        keeps(bought, today().plusDays(20));
        assertEquals(List.of(), wrongWith(booked.awb()));
    }

    private void keeps(Freight.Bought bought, LocalDate until) {
        PaperDraft paper =
                new PaperDraft(PaperKind.SAFETY_DATA_SHEET, "SDS-" + until, today().minusDays(1), Optional.of(until));
        acting.does("quality", () -> papers.keepAll(Map.of(bought.goods().first(), List.of(paper))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.LUX));
    }

    @Test
    void a_flight_that_takes_no_more() {
        PlannedFlight wide = freight.flight(6);
        PlannedFlight small = new PlannedFlight(
                new FlightNumber("SM" + wide.number().number().substring(2)),
                wide.day(),
                "LUX",
                "CGO",
                wide.std(),
                wide.sta(),
                wide.cutOff(),
                Grams.of(61_000),
                CubicCentimetres.of(9_000_000));
        acting.does("import", () -> timetable.plan(small));
        assertEquals(List.of(), wrongWith(Freight.key(small)));

        freight.booked(freight.bought(CASES), small);

        assertEquals(List.of("FULL"), wrongWith(Freight.key(small)));
    }

    @Test
    void this_weeks_flights_say_how_many_of_theirs_are_undeclared() {
        PlannedFlight today = freight.flight(0);
        freight.booked(freight.bought(CASES), today);
        freight.booked(freight.bought(CASES), today);

        assertEquals(2L, acting.as("import", home::booked).get(Freight.key(today)));
        assertEquals(2L, acting.as("import", home::withoutEntry).get(Freight.key(today)));
    }
}
