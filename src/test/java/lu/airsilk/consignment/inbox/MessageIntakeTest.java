package lu.airsilk.consignment.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.tracking.ConsignmentOverview;
import lu.airsilk.consignment.tracking.ConsignmentSearch;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class MessageIntakeTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    MessageIntake intake;

    @Inject
    MessageBook book;

    @Inject
    Clock clock;

    @Inject
    ConsignmentBook consignments;

    @Inject
    FlightSchedule schedule;

    @Inject
    HouseBook houses;

    @Inject
    ConsignmentOverview overview;

    private PlannedFlight flight;
    private BookingDraft booked;
    private StatusText says;

    @BeforeEach
    void two_pieces_are_booked_on_a_flight_of_yesterday() {
        flight = freight.flight(-1);
        booked = freight.booked(freight.bought(2), flight);
        says = new StatusText(booked.awb(), booked.pieces(), booked.gross());
    }

    private IntakeResult take(String text) {
        return acting.as("carrier", () -> intake.take(text));
    }

    private Milestone state() {
        return acting.as("hub", () -> consignments.sheet(booked.awb()))
                .progress()
                .state();
    }

    private List<MessageOutcome> kept() {
        return acting.as("import", () -> book.of(booked.awb())).stream()
                .map(MessageListing::outcome)
                .toList();
    }

    @Test
    void a_message_is_kept_and_moves_the_goods_that_it_names() {
        IntakeResult taken = acting.twice("carrier", () -> intake.take(says.departed(flight, 2, flight.std())));

        assertEquals("FSU", taken.kind());
        assertEquals(
                List.of("DEP"),
                taken.applied().stream().map(IntakeResult.Applied::code).toList());
        assertEquals(Milestone.DEPARTED, state());
        assertEquals(List.of(MessageOutcome.APPLIED), kept());
        assertEquals(
                Reason.of("notice.departed", booked.awb()), ground.told("hub").getFirst());
    }

    @Test
    void an_aeroplane_lands_once_by_the_last_word_on_it_whichever_waybill_that_was_said_of() {
        BookingDraft other = freight.booked(freight.bought(3), flight);
        Instant late = flight.sta().plus(Duration.ofHours(3));
        take(says.delayed(flight, 2, flight.std(), late));
        assertEquals(List.of(late, late, late), landings(other));

        Instant sooner = flight.sta().plus(Duration.ofHours(1));
        freight.says(other, text -> text.delayed(flight, 3, flight.std(), sooner));

        assertEquals(List.of(sooner, sooner, sooner), landings(other));
        assertEquals(Milestone.DEPARTED, state(), "a word on the landing is none on how far it is");
    }

    /** At the place where goods land it is the next day: the flight of that day and number is another one. */
    @Test
    void a_word_from_where_goods_have_landed_is_none_on_the_departure_of_that_day() {
        PlannedFlight next = freight.nextDay(flight);
        BookingDraft other = freight.booked(freight.bought(3), next);
        Instant newer = next.sta().plus(Duration.ofHours(1));
        Instant older = next.sta().plus(Duration.ofHours(3));
        Instant at = flight.sta();
        PortalClock.at(
                at.minus(Duration.ofHours(2)),
                () -> freight.says(other, text -> text.delayed(next, 3, next.std(), newer)));
        BookingDraft split = freight.booked(freight.bought(2), flight, next);
        PortalClock.at(
                at.minus(Duration.ofHours(3)),
                () -> freight.says(split, text -> text.delayed(next, 1, next.std(), older)));

        PortalClock.at(
                at.plus(Duration.ofHours(1)),
                () -> freight.says(split, text -> text.checkedIn(flight, 1, at).stripTrailing() + "//E0900\r\n"));

        assertEquals(newer, landing(other.awb()));
        assertEquals(newer, schedule.find(Freight.key(next)).orElseThrow().arrives());
    }

    @Test
    void what_has_landed_is_not_expected_anew() {
        BookingDraft other = freight.booked(freight.bought(3), flight);
        Instant landed = flight.sta().minus(Duration.ofHours(1));
        freight.says(other, text -> text.arrived(flight, 3, landed));

        take(says.delayed(flight, 2, flight.std(), flight.sta().plus(Duration.ofHours(3))));

        assertEquals(landed, landing(other.awb()));
    }

    /** Of this waybill, of another one and in the timetable. */
    private List<Instant> landings(BookingDraft other) {
        return List.of(
                landing(booked.awb()),
                landing(other.awb()),
                schedule.find(Freight.key(flight)).orElseThrow().arrives());
    }

    private Instant landing(AirWaybillNumber awb) {
        return new Journey(acting.as("hub", () -> consignments.sheet(awb)).progress())
                .landing()
                .orElseThrow();
    }

    @Test
    void what_counts_other_pieces_than_the_waybill_has_is_applied_and_named() {
        StatusText more = new StatusText(booked.awb(), 7, booked.gross());

        IntakeResult taken = take(more.booked(flight, 7));

        assertEquals(1, taken.applied().size());
        assertEquals(
                List.of(new MessageFinding(
                        "awb.pieces", 0, 0, List.of(booked.awb().number(), "7", "2"))),
                taken.findings());
    }

    @Test
    void a_status_of_more_pieces_than_there_are_is_named() {
        IntakeResult taken = take(says.departed(flight, 7, flight.std()).replaceFirst("LUXCGO/T2K[0-9.]+", "LUXCGO"));

        assertEquals(
                List.of(new MessageFinding(
                        "awb.pieces", 0, 0, List.of(booked.awb().number(), "7", "2"))),
                taken.findings());
    }

    @Test
    void a_message_that_counts_more_in_a_status_than_in_all_contradicts_itself_and_is_told_so() {
        IntakeResult taken = take(says.departed(flight, 1, flight.std()).replace("/P1K", "/P12K"));

        assertEquals(
                List.of("awb.someBeyondAll [%s, 12, 2]".formatted(booked.awb().number())),
                taken.findings().stream()
                        .map(found -> found.code() + " " + found.arguments())
                        .toList());
    }

    /** A T where a P was meant. */
    @Test
    void some_pieces_that_a_status_calls_all_count_as_so_many_and_are_named() {
        PlannedFlight other = freight.nextDay(flight);
        BookingDraft split = freight.booked(freight.bought(10), flight, other);
        StatusText text = new StatusText(split.awb(), 10, split.gross());

        IntakeResult taken = take(text.manifested(flight, 5).replace("/P5K", "/T5K"));

        assertEquals(
                List.of("awb.someCalledAll [%s, 5, 10]".formatted(split.awb())),
                taken.findings().stream()
                        .map(found -> found.code() + " " + found.arguments())
                        .toList());
        assertEquals(List.of(5, 5), pieces(split));
        assertEquals(kilograms(30), taken(other));
        assertEquals(List.of(), take(text.manifested(other, 5)).findings());
    }

    @Test
    void what_calls_all_pieces_other_than_the_waybill_has_is_named_where_only_the_status_counts() {
        IntakeResult taken =
                take(says.manifested(flight, 1).replace("/P1K", "/T1K").replaceFirst("/T2K[0-9.]+", ""));

        assertEquals(
                List.of("awb.pieces [%s, 1, 2]".formatted(booked.awb())),
                taken.findings().stream()
                        .map(found -> found.code() + " " + found.arguments())
                        .toList());
    }

    @Test
    void more_pieces_on_a_manifest_than_were_booked_are_named_and_take_their_space_where_they_fly() {
        PlannedFlight other = freight.nextDay(flight);
        BookingDraft split = freight.booked(freight.bought(10), flight, other);
        Grams before = taken(flight);

        IntakeResult taken = take(new StatusText(split.awb(), 10, split.gross()).manifested(flight, 7));

        assertEquals(
                List.of("flight.morePieces 5 7", "flight.fewerPieces 5 3"),
                taken.findings().stream()
                        .map(found -> found.code() + " "
                                + String.join(" ", found.arguments().subList(3, 5)))
                        .toList());
        assertEquals(List.of(7, 3), pieces(split));
        assertEquals(before.plus(kilograms(12)), taken(flight));
        assertEquals(kilograms(18), taken(other));
    }

    private List<Integer> pieces(BookingDraft split) {
        return acting.as("hub", () -> consignments.sheet(split.awb())).progress().parts().stream()
                .map(PartState::pieces)
                .toList();
    }

    private Grams taken(PlannedFlight of) {
        return Freight.MOST.minus(freight.free(of));
    }

    private static Grams kilograms(int some) {
        return Grams.of(some * 1_000L);
    }

    @Test
    void goods_that_leave_with_a_flight_that_was_not_booked_stand_on_its_list_and_have_its_times() {
        PlannedFlight other = freight.flight(-1);

        IntakeResult taken = take(says.departed(other, 2, other.std()));

        assertEquals(
                List.of("flight.notBooked", "flight.fewerPieces"),
                taken.findings().stream().map(MessageFinding::code).toList());
        assertEquals(
                List.of(
                        booked.awb().number(),
                        flight.number().number(),
                        flight.day().toString(),
                        "2",
                        "0"),
                taken.findings().getLast().arguments());
        assertEquals(List.of(booked.awb()), flyingWith(other));
        assertEquals(List.of(), flyingWith(flight));
        assertEquals(
                Optional.of(other.sta()),
                acting.as("hub", () -> consignments.sheet(booked.awb()))
                        .progress()
                        .parts()
                        .getFirst()
                        .times(Milestone.ARRIVED)
                        .known());
    }

    private List<AirWaybillNumber> flyingWith(PlannedFlight leaving) {
        return acting
                .as("hub", () -> overview.rows(ConsignmentSearch.on(Freight.key(leaving)), Paging.first(9)))
                .items()
                .stream()
                .map(listing -> listing.row().awb())
                .toList();
    }

    @Test
    void a_landing_before_the_flight_was_to_leave_is_named() {
        IntakeResult taken = take(says.arrived(flight, 2, flight.std().minusSeconds(7_200)));

        assertTrue(
                taken.findings().stream().map(MessageFinding::code).anyMatch("event.landedBeforePlanned"::equals),
                () -> taken.findings().toString());
    }

    /** It is told by the clock of where the flight lands. */
    @Test
    void a_landing_that_is_told_before_it_can_be_is_named_as_a_landing() {
        IntakeResult taken = take(says.arrived(flight, 2, clock.instant().plus(Duration.ofHours(30))));

        assertEquals(
                List.of("event.landedInFuture"),
                taken.findings().stream()
                        .map(MessageFinding::code)
                        .filter(code -> code.endsWith("uture"))
                        .toList());
    }

    @Test
    void so_is_that_of_some_pieces() {
        IntakeResult taken = take(says.checkedIn(flight, 1, flight.std().minusSeconds(7_200)));

        assertEquals(
                List.of("event.landedBeforePlanned"),
                taken.findings().stream().map(MessageFinding::code).toList());
    }

    @Test
    void pieces_handed_over_after_their_flight_left_are_named() {
        take(says.departed(flight, 2, flight.std()));

        IntakeResult late = take(says.tendered(flight.std().plusSeconds(3_600)));

        assertEquals(
                List.of("event.tenderedAfterLeaving"),
                late.findings().stream().map(MessageFinding::code).toList());
    }

    @Test
    void pieces_handed_over_in_time_are_not() {
        take(says.tendered(flight.std().minusSeconds(3_600)));

        assertEquals(List.of(), take(says.departed(flight, 2, flight.std())).findings());
    }

    @Test
    void more_pieces_that_flights_took_together_than_there_are_are_named() {
        PlannedFlight other = freight.flight(-1);
        take(says.departed(flight, 2, flight.std()));

        IntakeResult more = take(says.departed(other, 1, other.std()));

        assertTrue(
                more.findings()
                        .contains(new MessageFinding(
                                "awb.morePiecesLeft", 0, 0, List.of(booked.awb().number(), "3", "2"))),
                () -> more.findings().toString());
    }

    @Test
    void what_was_said_before_changes_nothing() {
        take(says.departed(flight, 2, flight.std()));

        IntakeResult again = take(says.departed(flight, 2, flight.std()));

        assertEquals(List.of(), again.applied());
        assertEquals("message.duplicate", again.ignored().getFirst().reason());
        assertEquals(List.of(MessageOutcome.KEPT, MessageOutcome.APPLIED), kept());
    }

    @Test
    void what_is_said_before_it_is_booked_waits() {
        AirWaybillNumber later = freight.awb();
        StatusText early = new StatusText(later, 2, booked.gross());

        IntakeResult taken = take(early.booked(flight, 2));

        assertEquals(
                List.of("awb.unknown"),
                taken.findings().stream().map(MessageFinding::code).toList());
        assertEquals(
                MessageOutcome.WAITING,
                acting.as("import", () -> book.of(later)).getFirst().outcome());
    }

    @Test
    void import_hears_of_what_is_odd_unless_it_has_pasted_it_itself() {
        StatusText unknown = new StatusText(freight.awb(), 2, booked.gross());
        take(unknown.booked(flight, 2));
        assertEquals("notice.finding", ground.told("import").getFirst().code());
        int before = ground.told("import").size();

        StatusText pasted = new StatusText(freight.awb(), 2, booked.gross());
        acting.as("import", () -> intake.take(pasted.booked(flight, 2)));

        assertEquals(before, ground.told("import").size());
    }

    @Test
    void a_piece_that_is_left_behind_is_told_to_import() {
        take(says.offloaded(flight, 1, flight.std().minusSeconds(3_600)));

        assertEquals(
                booked.awb().number(),
                ground.told("import").getFirst().arguments().getFirst());
        assertTrue(ground.told("import").getFirst().code().startsWith("notice.flag."));
    }

    @Test
    void a_message_that_nobody_can_read_is_kept_with_its_reason() {
        IntakeResult taken = take("hello " + booked.awb());

        assertEquals("", taken.kind());
        assertEquals(
                Refused.Kind.UNREADABLE,
                acting.refused("carrier", taken::readable).kind());
        assertEquals("message.unknown", taken.unreadable().getFirst().code());
        assertTrue(
                acting
                        .as("import", () -> book.rows(Optional.of(MessageOutcome.UNREADABLE), Paging.first(9)))
                        .items()
                        .stream()
                        .anyMatch(row -> row.kind().isEmpty()));
    }

    @Test
    void houses_are_kept_with_their_master() {
        take("FHL/4\r\nMBI/%sLUXCGO/T2K12.0\r\nHBS/H0009/LUXCGO/2/K12.0//CHOCOLATE\r\n".formatted(booked.awb()));

        assertEquals(
                List.of("H0009"),
                acting.as("import", () -> houses.of(booked.awb())).stream()
                        .map(HouseRow::number)
                        .toList());
    }

    @Test
    void no_flight_has_more_statuses_than_a_full_freighter() {
        String one = says.departed(flight, 2, flight.std());
        String status = one.substring(one.indexOf("DEP"));
        String endless = one.substring(0, one.indexOf("DEP")) + status.repeat(1_001);

        acting.refuses("carrier", () -> intake.take(endless), "message.tooMany", 1_001, 1_000);
        assertEquals(List.of(), kept());
    }

    @Test
    void carriers_and_import_alone_speak() {
        acting.mayNot(() -> intake.take(says.booked(flight, 2)), "hub", "buyer", "store.kaifeng", "auditor");
    }
}
