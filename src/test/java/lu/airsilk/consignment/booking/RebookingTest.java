package lu.airsilk.consignment.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.consignment.rebooking.Rebooking;
import lu.airsilk.consignment.tracking.ConsignmentFile;
import lu.airsilk.consignment.tracking.ConsignmentHead;
import lu.airsilk.consignment.tracking.ConsignmentOverview;
import lu.airsilk.consignment.tracking.ConsignmentSearch;
import lu.airsilk.consignment.trouble.FlagBook;
import lu.airsilk.consignment.waybill.NotedEvent;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class RebookingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Rebooking rebooking;

    @Inject
    FlagBook flags;

    @Inject
    ConsignmentFile file;

    @Inject
    FlightChanging changing;

    @Inject
    ConsignmentOverview overview;

    @Inject
    ConsignmentStages stages;

    @Inject
    Clock clock;

    private Freight.Bought bought;
    private PlannedFlight flight;
    private PlannedFlight next;
    private BookingDraft booked;

    @BeforeEach
    void two_of_four_pieces_were_left_behind() {
        bought = freight.bought(4);
        flight = freight.flight(1);
        next = freight.flight(2);
        booked = freight.booked(bought, flight);
        ground.shared(bought.goods(), booked.awb());
        freight.says(booked, text -> text.offloaded(flight, 2, clock.instant()));
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private int waiting() {
        return acting.as("auditor", () -> rebooking.choice(booked.awb())).pieces();
    }

    private int others() {
        return acting.as("auditor", () -> rebooking.choice(booked.awb())).others();
    }

    @Test
    void pieces_that_were_left_behind_go_with_another_flight() {
        assertEquals(2, waiting());
        assertEquals(2, others(), "two of four left as they were booked");

        int pieces = acting.twice("import", () -> rebooking.rebook(booked.awb(), Freight.key(next)));

        assertEquals(2, pieces);
        assertEquals(0, waiting());
        assertEquals(0, others());
        assertEquals(Freight.MOST.minus(Grams.of(12_000)), freight.free(next));
        assertTrue(
                acting.as("import", () -> flags.open(Paging.LARGEST)).stream()
                        .noneMatch(flag -> flag.awb().equals(booked.awb())),
                "nothing is left to be done about it");
        assertEquals("notice.landsAnew", ground.told("allocator").getFirst().code());
        assertEquals(
                "notice.landsAnewStore",
                ground.told(bought.shop().user()).getFirst().code());
    }

    @Test
    void who_reads_of_the_other_flight_reads_from_which_to_which() {
        acting.does("import", () -> rebooking.rebook(booked.awb(), Freight.key(next)));

        ConsignmentHead head = acting.as("import", () -> file.head(booked.awb()));

        assertEquals(
                List.of(on(flight) + " " + on(next) + " LUX"),
                head.events().stream()
                        .map(NotedEvent::event)
                        .filter(event -> event.onto().isPresent())
                        .map(event -> event.flight().orElseThrow() + " "
                                + event.onto().orElseThrow() + " " + event.place())
                        .toList());
    }

    private static FlightOn on(PlannedFlight flight) {
        return new FlightOn(Freight.key(flight).number(), Freight.key(flight).day());
    }

    @Test
    void a_flight_has_its_space_back_for_what_it_left_behind_and_loses_it_for_what_it_took_after_all() {
        assertEquals(Freight.MOST.minus(Grams.of(12_000)), freight.free(flight), "two of four, six kilograms each");
        assertEquals(1, flying());

        freight.says(booked, text -> text.offloaded(flight, 4, clock.instant().plusSeconds(60)));

        assertEquals(Freight.MOST, freight.free(flight));
        assertEquals(0, flying());

        freight.says(
                booked,
                text -> text.offloaded(flight, 4, clock.instant().plusSeconds(120))
                        .replace("OFLD", "DFLD"));

        assertEquals(Freight.MOST.minus(Grams.of(24_000)), freight.free(flight));
        assertEquals(1, flying());
    }

    /** How many consignments are listed as booked on the flight; as many as are counted there. */
    private int flying() {
        FlightKey key = Freight.key(flight);
        long listed = acting.as("import", () -> overview.rows(ConsignmentSearch.on(key), Paging.first(Paging.LARGEST)))
                .total();
        int counted = stages.booked(Set.of(key)).getOrDefault(key, Set.of()).size();
        assertEquals(listed, counted);
        assertEquals(
                listed,
                acting.as("import", () -> overview.counts(ConsignmentSearch.on(key)))
                        .all(),
                "and as many as its filters count");
        return counted;
    }

    @Test
    void what_is_left_of_a_cancelled_flight_goes_with_another() {
        acting.does("import", () -> rebooking.rebook(booked.awb(), Freight.key(next)));

        acting.does("import", () -> changing.cancel(Freight.key(flight), Optional.of(Freight.key(next)), "crew"));

        assertEquals(Freight.MOST.minus(Grams.of(24_000)), freight.free(next));
    }

    @Test
    void pieces_that_have_a_flight_stay_on_it() {
        BookingDraft fine = freight.booked(freight.bought(1), next);

        acting.refuses(
                "import",
                () -> rebooking.rebook(fine.awb(), Freight.key(next)),
                "consignment.nothingWaits",
                fine.awb());
    }

    @Test
    void nothing_goes_with_a_flight_that_has_left_or_left_it_behind_or_is_not_there() {
        FlightKey gone = Freight.key(freight.flight(-1));
        FlightKey none = FlightKey.of("TX999-2026-11-28");

        acting.refuses("import", () -> rebooking.rebook(booked.awb(), gone), "consignment.flightLeft", gone);
        acting.refuses(
                "import",
                () -> rebooking.rebook(booked.awb(), Freight.key(flight)),
                "consignment.leftBehindBy",
                Freight.key(flight));
        acting.refuses("import", () -> rebooking.rebook(booked.awb(), none), "flight.unknown", none);
        assertTrue(
                acting.as("import", () -> rebooking.choice(booked.awb())).departures().stream()
                        .noneMatch(departure -> departure.flight().key().equals(Freight.key(flight))),
                "nor is one that left it behind offered");
        assertEquals(2, waiting());
    }

    @Test
    void nothing_goes_with_a_flight_that_is_full_or_goes_elsewhere() {
        PlannedFlight elsewhere = freight.flight(next.std(), "NRT");
        BookingDraft all = freight.draft(freight.bought(1), next);
        freight.book(
                new BookingDraft(all.awb(), "LUX", "CGO", 1, Freight.MOST, all.volume(), all.flights(), all.lines()));

        assertEquals(
                "flight.full",
                acting.refused("import", () -> rebooking.rebook(booked.awb(), Freight.key(next)))
                        .refusals()
                        .getFirst()
                        .code());
        acting.refuses(
                "import",
                () -> rebooking.rebook(booked.awb(), Freight.key(elsewhere)),
                "consignment.otherRoute",
                elsewhere.number(),
                "LUX",
                "NRT");
    }

    @Test
    void import_alone_rebooks_what_there_is() {
        AirWaybillNumber none = freight.awb();

        acting.refuses("import", () -> rebooking.rebook(none, Freight.key(next)), "consignment.unknown", none);
        acting.mayNot(() -> rebooking.rebook(booked.awb(), Freight.key(next)), "hub", "carrier", "buyer", "auditor");
    }
}
