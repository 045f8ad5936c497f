package lu.airsilk.consignment.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.rebooking.FlightChange;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.consignment.rebooking.FlightConsequences;
import lu.airsilk.consignment.rebooking.FlightOutlook;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class FlightChangingTest {

    private static final FlightKey NONE = FlightKey.of("TX999-2026-11-28");
    private static final String WHY = "snow";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    FlightChanging changing;

    @Inject
    FlightOutlook outlook;

    @Inject
    ConsignmentBook book;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    private Freight.Bought bought;
    private PlannedFlight flight;
    private BookingDraft booked;

    @BeforeEach
    void goods_that_a_store_waits_for_are_booked() {
        bought = freight.bought(4);
        flight = freight.flight(5);
        booked = freight.booked(bought, flight);
        ground.shared(bought.goods(), booked.awb());
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private static FlightTimes later(PlannedFlight flight) {
        return new FlightTimes(
                flight.std().plus(Duration.ofHours(9)), flight.sta().plus(Duration.ofHours(9)));
    }

    private Optional<Instant> landing() {
        return acting.as("hub", () -> book.rows(Optional.empty(), Paging.first(Paging.LARGEST))).items().stream()
                .filter(row -> row.awb().equals(booked.awb()))
                .findFirst()
                .orElseThrow()
                .landing();
    }

    private void told(String what) {
        List<String> allocation = ground.told("allocator").getFirst().arguments();
        assertEquals(what, ground.told("allocator").getFirst().code());
        assertEquals(List.of(Freight.key(flight).toString(), booked.awb().number()), allocation.subList(0, 2));
        assertEquals(
                what + "Store", ground.told(bought.shop().user()).getFirst().code());
    }

    private FlightKey key() {
        return Freight.key(flight);
    }

    /** Two rows of one day are read one after the other, the delayed one where it leaves. */
    @Test
    void a_delayed_departure_stands_among_those_that_it_leaves_with() {
        PlannedFlight sooner = freight.flight(6);
        Duration delay = Duration.ofDays(2);
        acting.does(
                "import",
                () -> changing.delay(
                        key(),
                        new FlightTimes(flight.std().plus(delay), flight.sta().plus(delay)),
                        WHY));

        FlightSearch search = new FlightSearch(sooner.day(), sooner.day().plusDays(2), "", "").asFlown();
        List<FlightKey> ours =
                acting.as("import", () -> schedule.flights(search, Paging.first(Paging.LARGEST))).items().stream()
                        .map(FlightRow::key)
                        .filter(List.of(key(), Freight.key(sooner))::contains)
                        .toList();
        assertEquals(List.of(Freight.key(sooner), key()), ours);
        assertEquals(
                List.of(),
                acting
                        .as(
                                "import",
                                () -> schedule.flights(
                                        new FlightSearch(
                                                flight.day().plusDays(1),
                                                flight.day().plusDays(3),
                                                "",
                                                ""),
                                        Paging.first(Paging.LARGEST)))
                        .items()
                        .stream()
                        .filter(row -> row.key().equals(key()))
                        .toList(),
                "it was not planned on these days");
    }

    @Test
    void a_delay_moves_the_goods_on_the_flight_and_tells_whom_it_concerns() {
        acting.doesTwice("import", () -> changing.delay(key(), later(flight), WHY));

        assertEquals(later(flight).arrives(), schedule.find(key()).orElseThrow().arrives());
        assertEquals(Optional.of(later(flight).arrives()), landing());
        told("notice.flightDelayed");
    }

    @Test
    void the_goods_of_a_flight_that_does_not_fly_wait() {
        acting.doesTwice("import", () -> changing.cancel(key(), Optional.empty(), WHY));

        assertEquals(Optional.empty(), landing());
        assertEquals(Grams.ZERO, freight.free(flight));
        told("notice.flightCancelled");
    }

    @Test
    void the_goods_of_a_flight_that_does_not_fly_go_with_another() {
        PlannedFlight other = freight.flight(6);

        int carried = acting.twice("import", () -> changing.cancel(key(), Optional.of(Freight.key(other)), WHY));

        assertEquals(1, carried);
        assertEquals(Optional.of(other.sta()), landing());
        assertEquals(Freight.MOST.minus(booked.gross()), freight.free(other));
        assertEquals(
                List.of(),
                acting.as("hub", () -> book.sheet(booked.awb())).progress().openFlags(),
                "nothing is left to be done about it");
    }

    @Test
    void goods_do_not_go_with_a_flight_that_has_no_room_or_does_not_go_there() {
        PlannedFlight full = freight.flight(6);
        Freight.Bought heavy = freight.bought(1);
        BookingDraft all = freight.draft(heavy, full);
        freight.book(
                new BookingDraft(all.awb(), "LUX", "CGO", 1, Freight.MOST, all.volume(), all.flights(), all.lines()));
        PlannedFlight elsewhere = freight.flight(flight.std(), "NRT");

        assertEquals(
                "flight.full",
                acting.refused("import", () -> changing.cancel(key(), Optional.of(Freight.key(full)), WHY))
                        .refusals()
                        .getFirst()
                        .code());
        acting.refuses(
                "import",
                () -> changing.cancel(key(), Optional.of(Freight.key(elsewhere)), WHY),
                "consignment.otherRoute",
                elsewhere.number(),
                "LUX",
                "NRT");
        acting.refuses(
                "import",
                () -> changing.cancel(key(), Optional.of(NONE), WHY),
                "flight.notPlanned",
                NONE.number(),
                NONE.day());
        assertEquals(Optional.of(flight.sta()), landing());
    }

    @Test
    void lines_that_were_promised_by_it_are_promised_by_the_next() {
        OrderNumber order = ground.ordered(bought.shop(), bought.goods(), 2);
        Promise before = ground.order(order).line(1).promise();
        FlightKey promised = FlightKey.of(Objects.requireNonNull(before.flight()));

        acting.does("import", () -> changing.cancel(promised, Optional.empty(), WHY));

        Promise now = ground.order(order).line(1).promise();
        assertNotEquals(promised.toString(), now.flight());
        assertEquals(
                "promise.moved", ground.toldOf(new LineRef(order, 1)).getFirst().code());
        assertEquals(
                Reason.of("notice.flightCancelledDays", order, 1, promised, WHY, day(before), day(now)),
                ground.told(bought.shop().user()).getFirst());
    }

    @Test
    void lines_that_were_given_all_their_goods_since_stay_as_they_were_promised() {
        LineRef given = new LineRef(bought.order(), 1);
        Promise before = ground.order(bought.order()).line(1).promise();
        FlightKey promised = FlightKey.of(Objects.requireNonNull(before.flight()));
        long told = ground.toldOf(given).size();

        acting.does("import", () -> changing.cancel(promised, Optional.empty(), WHY));

        assertEquals(before, ground.order(bought.order()).line(1).promise());
        assertEquals(told, ground.toldOf(given).size(), "what it was given is still the last word");
    }

    @Test
    void the_look_before_names_whom_the_change_moves_and_whom_it_may_move() {
        Ground.Shop other = ground.shop();
        OrderNumber waits = ground.ordered(other, bought.goods(), 2);
        FlightKey promised = FlightKey.of(
                Objects.requireNonNull(ground.order(waits).line(1).promise().flight()));

        FlightConsequences cancelled =
                acting.as("import", () -> outlook.of(promised, new FlightChange.Cancellation(Optional.empty())));
        FlightConsequences delayed =
                acting.as("import", () -> outlook.of(key(), new FlightChange.Delay(later(flight))));

        assertTrue(cancelled.promised().stream().anyMatch(each -> each.store().equals(other.code())));
        assertTrue(
                cancelled.promised().stream()
                        .noneMatch(each -> each.store().equals(bought.shop().code())),
                "whose goods are on another flight");
        assertEquals(List.of(other.code()), delayed.perhaps());
    }

    @Test
    void a_flight_that_does_not_fly_changes_no_more() {
        acting.does("import", () -> changing.cancel(key(), Optional.empty(), WHY));

        acting.refuses("import", () -> changing.delay(key(), later(flight), WHY), "flight.cancelled", key());
        acting.refuses("import", () -> changing.cancel(key(), Optional.empty(), WHY), "flight.cancelled", key());
    }

    @Test
    void a_change_has_a_reason_and_times_that_run_forwards() {
        FlightTimes backwards = new FlightTimes(flight.sta(), flight.std());

        acting.refuses("import", () -> changing.delay(key(), later(flight), " "), "flight.reason", 200);
        acting.refuses("import", () -> changing.cancel(key(), Optional.empty(), " "), "flight.reason", 200);
        acting.refuses("import", () -> changing.delay(key(), backwards, WHY), "flight.times", flight.number());
    }

    @Test
    void import_alone_changes_flights_that_there_are() {
        acting.refuses("import", () -> changing.delay(NONE, later(flight), WHY), "flight.unknown", NONE);
        acting.refuses("import", () -> changing.cancel(NONE, Optional.empty(), WHY), "flight.unknown", NONE);
        acting.mayNot(() -> changing.delay(key(), later(flight), WHY), "hub", "allocator", "carrier", "auditor");
        acting.mayNot(() -> changing.cancel(key(), Optional.empty(), WHY), "hub", "allocator", "carrier", "auditor");
    }

    private static LocalDate day(Promise promise) {
        return Objects.requireNonNull(promise.likely());
    }
}
