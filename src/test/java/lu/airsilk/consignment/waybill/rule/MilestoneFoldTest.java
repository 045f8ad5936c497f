package lu.airsilk.consignment.waybill.rule;

import static lu.airsilk.consignment.waybill.rule.FoldFixtures.at;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.cv9737;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.cv9739;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.here;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.onFlight;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.shipment;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MilestoneFoldTest {

    /** Flight, pieces, state: what the consignment page shows of a part. */
    private record Row(String flight, int pieces, Milestone state) {}

    private static List<Row> rows(Progress progress) {
        return progress.parts().stream()
                .map(part -> new Row(
                        part.flight().map(flight -> flight.number().number()).orElse("-"), part.pieces(), part.state()))
                .toList();
    }

    @Test
    void without_events_all_pieces_are_planned() {
        Progress progress = MilestoneFold.of(shipment(120, cv9737(80), cv9739(40)), List.of());

        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.PLANNED), new Row("CV9739", 40, Milestone.PLANNED)),
                rows(progress));
        assertEquals(Milestone.PLANNED, progress.state());
    }

    /** The carrier had taken all on one flight; then we booked 80 and 40, which it confirms for one flight so far. */
    @Test
    void what_was_confirmed_before_the_booking_was_changed_says_nothing_of_it() {
        Shipment changed = shipment(120, cv9737(80), cv9739(40));
        MilestoneEvent older = onFlight("BKD", cv9737(), "2026-11-20T10:00", 120);
        MilestoneEvent altered = here("ALTERED", "CGO", "2026-11-20T15:00", 120);
        MilestoneEvent confirmed = onFlight("BKD", cv9739(), "2026-11-20T16:00", 40);

        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.PLANNED), new Row("CV9739", 40, Milestone.PLANNED)),
                rows(MilestoneFold.of(changed, List.of(older, altered))));
        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.PLANNED), new Row("CV9739", 40, Milestone.BOOKED)),
                rows(MilestoneFold.of(changed, List.of(confirmed, older, altered))));
    }

    @Test
    void the_header_shows_the_slowest_part_and_how_many_pieces_are_further() {
        var shipment = shipment(24, cv9737(18), cv9739(6));

        Progress progress = MilestoneFold.of(
                shipment,
                List.of(
                        here("RCS", "LUX", "2026-11-24T13:20", 24),
                        onFlight("DEP", cv9737(), "2026-11-24T20:18", 18),
                        at("RCF", cv9737(), "2026-11-25T12:26", 18)));

        assertEquals(Milestone.TENDERED, progress.state());
        assertEquals(Milestone.CHECKED_IN, progress.furthest());
        assertEquals(18, progress.reached(Milestone.DEPARTED));
        assertEquals(24, progress.pieces());
    }

    @Test
    void parts_of_one_flight_add_up() {
        var shipment = shipment(80, cv9737(80));
        var first = at("RCF", cv9737(), "2026-11-25T12:26", 50);
        var second = at("RCF", cv9737(), "2026-11-25T13:40", 30);

        Progress half = MilestoneFold.of(shipment, List.of(first));
        Progress full = MilestoneFold.of(shipment, List.of(first, second));

        assertEquals(List.of(new Row("CV9737", 80, Milestone.PLANNED)), rows(half));
        assertEquals(50, half.reached(Milestone.CHECKED_IN));
        assertEquals(List.of(new Row("CV9737", 80, Milestone.CHECKED_IN)), rows(full));
        assertEquals(
                Optional.of(second.occurred()),
                full.parts().getFirst().times(Milestone.CHECKED_IN).actual());
    }

    @Test
    void offloaded_pieces_wait_for_a_flight_and_go_with_the_next() {
        var shipment = shipment(120, cv9737(120));
        var manifested = onFlight("MAN", cv9737(), "2026-11-24T20:05", 120);
        var offloaded = wrong("OFLD", cv9737(), "LUX", "2026-11-24T19:00", 40);
        var departed = onFlight("DEP", cv9737(), "2026-11-24T20:18", 80);
        var next = onFlight("DEP", cv9739(), "2026-11-26T22:01", 40);

        Progress waiting = MilestoneFold.of(shipment, List.of(manifested, offloaded, departed));
        Progress gone = MilestoneFold.of(shipment, List.of(manifested, offloaded, departed, next));

        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.DEPARTED), new Row("-", 40, Milestone.TENDERED)),
                rows(waiting));
        assertEquals(
                List.of(new Flag(FlagKind.OFFLOADED, Optional.of(cv9737()), 40, offloaded.occurred(), true)),
                waiting.flags());
        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.DEPARTED), new Row("CV9739", 40, Milestone.DEPARTED)),
                rows(gone));
        assertEquals(List.of(), gone.openFlags());
    }

    @Test
    void pieces_found_short_after_a_departure_with_all_are_taken_off_the_flight() {
        var shipment = shipment(24, cv9737(24));

        Progress progress = MilestoneFold.of(
                shipment,
                List.of(
                        onFlight("DEP", cv9737(), "2026-11-24T20:18", 24),
                        wrong("SSPD", cv9737(), "CGO", "2026-11-25T12:00", 6),
                        at("RCF", cv9737(), "2026-11-25T12:26", 18)));

        assertEquals(
                List.of(new Row("CV9737", 18, Milestone.CHECKED_IN), new Row("-", 6, Milestone.TENDERED)),
                rows(progress));
    }

    @Test
    void missing_pieces_hold_the_part_back_until_they_are_found() {
        var shipment = shipment(24, cv9737(24));
        var arrived = at("ARR", cv9737(), "2026-11-25T07:12", 24);
        var checked = at("RCF", cv9737(), "2026-11-25T12:26", 22);
        var missing = wrong("MSCA", cv9737(), "CGO", "2026-11-25T12:30", 2);
        var found = wrong("FDCA", cv9737(), "CGO", "2026-11-26T02:00", 2);
        var rest = at("RCF", cv9737(), "2026-11-26T02:10", 2);

        Progress lacking = MilestoneFold.of(shipment, List.of(arrived, checked, missing));
        Progress complete = MilestoneFold.of(shipment, List.of(arrived, checked, missing, found, rest));

        assertEquals(Milestone.ARRIVED, lacking.state());
        assertEquals(22, lacking.reached(Milestone.CHECKED_IN));
        assertEquals(
                List.of(FlagKind.MISSING),
                lacking.openFlags().stream().map(Flag::kind).toList());
        assertEquals(Milestone.CHECKED_IN, complete.state());
        assertEquals(
                List.of(FlagKind.FOUND),
                complete.openFlags().stream().map(Flag::kind).toList());
    }

    @Test
    void a_customs_hold_is_a_flag_until_the_release() {
        var shipment = shipment(10, cv9737(10));
        var notified = here("NFD", "CGO", "2026-11-25T13:40", 10);
        var held = here("TGC", "CGO", "2026-11-26T01:00", 10);
        var cleared = here("CCD", "CGO", "2026-11-27T02:30", 10);

        Progress before = MilestoneFold.of(shipment, List.of(notified, held));
        Progress after = MilestoneFold.of(shipment, List.of(notified, held, cleared));

        assertEquals(Milestone.NOTIFIED, before.state());
        assertEquals(
                List.of(FlagKind.CUSTOMS_HOLD),
                before.openFlags().stream().map(Flag::kind).toList());
        assertEquals(Milestone.CLEARED, after.state());
        assertEquals(List.of(), after.openFlags());
    }

    @Test
    void a_notice_without_a_flight_goes_to_the_part_that_is_there() {
        var shipment = shipment(120, cv9737(80), cv9739(40));

        Progress progress = MilestoneFold.of(
                shipment,
                List.of(
                        at("RCF", cv9739(), "2026-11-27T10:00", 40),
                        onFlight("DEP", cv9737(), "2026-11-24T20:18", 80),
                        here("NFD", "CGO", "2026-11-27T11:00", 40)));

        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.DEPARTED), new Row("CV9739", 40, Milestone.NOTIFIED)),
                rows(progress));
    }

    @Test
    void the_same_said_twice_counts_once_and_a_late_older_event_moves_nothing_back() {
        var shipment = shipment(80, cv9737(80));
        var half = onFlight("DEP", cv9737(), "2026-11-24T20:18", 40);
        var arrived = at("RCF", cv9737(), "2026-11-25T12:26", 80);

        Progress twice = MilestoneFold.of(shipment, List.of(half, half));
        Progress late = MilestoneFold.of(shipment, List.of(arrived, onFlight("BKD", cv9737(), "2026-11-24T20:05", 80)));

        assertEquals(40, twice.reached(Milestone.DEPARTED));
        assertEquals(Milestone.CHECKED_IN, late.state());
    }

    @Test
    void a_transfer_airport_is_on_the_way_and_no_arrival() {
        var shipment = shipment(10, cv9737(10));

        Progress progress = MilestoneFold.of(
                shipment,
                List.of(
                        onFlight("DEP", cv9737(), "2026-11-24T20:18", 10),
                        new FoldFixtures.Draft("RCF", cv9737(), "DWC", "2026-11-25T04:00", 10).event(),
                        new FoldFixtures.Draft("DEP", cv9739(), "DWC", "2026-11-25T09:00", 10).event()));

        assertEquals(List.of(new Row("CV9737", 10, Milestone.DEPARTED)), rows(progress));
    }

    @Test
    void a_flight_booked_without_a_number_takes_what_the_others_leave() {
        var shipment = shipment(120, cv9737(0), cv9739(0));

        Progress planned = MilestoneFold.of(shipment, List.of());
        Progress departed = MilestoneFold.of(shipment, List.of(onFlight("DEP", cv9737(), "2026-11-24T20:18", 80)));

        assertEquals(List.of(new Row("CV9737", 120, Milestone.PLANNED)), rows(planned));
        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.DEPARTED), new Row("CV9739", 40, Milestone.PLANNED)),
                rows(departed));
    }

    @Test
    void an_arrival_belongs_to_the_flight_of_the_evening_before_though_the_number_flies_daily() {
        var next = new FlightOn(cv9737().number(), cv9737().day().plusDays(1));
        var shipment = shipment(120, cv9737(80), new PlannedPart(next, 40, Map.of()));

        Progress progress = MilestoneFold.of(shipment, List.of(at("ARR", cv9737(), "2026-11-25T07:12", 80)));

        assertEquals(
                List.of(new Row("CV9737", 80, Milestone.ARRIVED), new Row("CV9737", 40, Milestone.PLANNED)),
                rows(progress));
    }

    @Test
    void more_pieces_than_planned_on_a_flight_are_taken_from_the_others() {
        var shipment = shipment(120, cv9737(80), cv9739(40));

        Progress progress = MilestoneFold.of(shipment, List.of(onFlight("DEP", cv9737(), "2026-11-24T20:18", 100)));

        assertEquals(
                List.of(new Row("CV9737", 100, Milestone.DEPARTED), new Row("CV9739", 20, Milestone.PLANNED)),
                rows(progress));
    }

    @Test
    void an_event_of_the_whole_speaks_of_all_parts() {
        var shipment = shipment(120, cv9737(80), cv9739(40));

        Progress progress = MilestoneFold.of(shipment, List.of(here("DLV", "CGO", "2026-11-27T06:17", 120)));

        assertEquals(Milestone.DELIVERED, progress.state());
    }

    @Test
    void of_two_words_on_the_arrival_the_one_said_last_counts_even_when_its_event_is_the_same() {
        var shipment = shipment(80, cv9737(80));
        var first = expecting("2026-11-25T07:10:00Z", "2026-11-24T20:30:00Z");
        var second = expecting("2026-11-25T09:00:00Z", "2026-11-25T02:00:00Z");

        PartState part =
                MilestoneFold.of(shipment, List.of(second, first)).parts().getFirst();

        assertEquals(80, part.reached(Milestone.DEPARTED));
        assertEquals(
                Optional.of(Instant.parse("2026-11-25T09:00:00Z")),
                part.times(Milestone.ARRIVED).estimated());
        assertEquals(2, part.arrivals().size());
    }

    /** The same departure, each time with another arrival expected. */
    private static MilestoneEvent expecting(String arrival, String reported) {
        MilestoneEvent plain = onFlight("DEP", cv9737(), "2026-11-24T20:18", 80);
        return new MilestoneEvent(
                plain.code(),
                "",
                plain.flight(),
                plain.place(),
                plain.occurred(),
                80,
                false,
                Source.CARRIER,
                Instant.parse(reported),
                List.of(new TimeStated(Milestone.ARRIVED, TimeStated.Basis.ESTIMATED, Instant.parse(arrival))));
    }
}
