package lu.airsilk.consignment.waybill.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lu.airsilk.consignment.inbox.MilestoneEvents;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.SampleMessages;
import lu.airsilk.message.StatusReading;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

/** The sample messages of one shipment, from booking to delivery, read and told in any order. */
class RecordedStoryTest {
    private static final int TURNS = Boolean.getBoolean("airsilk.full") ? 10_000 : 500;
    private static final AirWaybillNumber AWB = AirWaybillNumber.of("172-12345675");
    private static final FlightOn CV9737 = new FlightOn(FlightNumber.of("CV9737"), LocalDate.of(2026, 11, 24));
    private static final FlightOn CV9739A = new FlightOn(FlightNumber.of("CV9739A"), LocalDate.of(2026, 11, 26));
    private static final Instant PLANNED_ARRIVAL = Instant.parse("2026-11-25T07:00:00Z");
    private static final Instant REPORTED = Instant.parse("2026-11-28T08:00:00Z");

    private static final Shipment SHIPMENT = new Shipment(
            "LUX", "CGO", 120, List.of(new PlannedPart(CV9737, 120, Map.of(Milestone.ARRIVED, PLANNED_ARRIVAL))));

    private static List<MilestoneEvent> events() {
        List<MilestoneEvent> events = new ArrayList<>();
        for (var file : SampleMessages.in("cargo-imp/lux-cgo", ".txt")) {
            MessageReading reading = SampleMessages.read(SampleMessages.text(file));
            if (reading instanceof StatusReading status) {
                status.consignments().forEach(each -> events.addAll(MilestoneEvents.of(each, REPORTED)));
            }
            if (reading instanceof ManifestReading manifest) {
                Optional.ofNullable(MilestoneEvents.of(manifest, REPORTED).get(AWB))
                        .ifPresent(events::add);
            }
        }
        return events;
    }

    @Test
    void eighty_pieces_are_delivered_and_forty_follow_on_the_next_flight() {
        Progress progress = MilestoneFold.of(SHIPMENT, events());

        assertEquals(Milestone.DEPARTED, progress.state());
        assertEquals(80, progress.reached(Milestone.DELIVERED));
        assertEquals(
                List.of(Optional.of(CV9737), Optional.of(CV9739A)),
                progress.parts().stream().map(part -> part.flight()).toList());
        assertEquals(
                List.of(Milestone.DELIVERED, Milestone.DEPARTED),
                progress.parts().stream().map(part -> part.state()).toList());
        assertEquals(
                List.of(new Flag(
                        FlagKind.OFFLOADED, Optional.of(CV9737), 40, Instant.parse("2026-11-24T19:00:00Z"), false)),
                progress.flags());
    }

    @Test
    void planned_estimated_and_actual_arrival_stand_side_by_side_with_every_word_on_it() {
        var part = MilestoneFold.of(SHIPMENT, events()).parts().getFirst();

        assertEquals(
                new MilestoneTimes(
                        Optional.of(PLANNED_ARRIVAL),
                        Optional.of(Instant.parse("2026-11-25T07:10:00Z")),
                        Optional.of(Instant.parse("2026-11-25T07:12:00Z"))),
                part.times(Milestone.ARRIVED));
        assertEquals(
                List.of(
                        new EtaChange(REPORTED, PLANNED_ARRIVAL, Source.CARRIER),
                        new EtaChange(REPORTED, Instant.parse("2026-11-25T07:10:00Z"), Source.CARRIER)),
                part.arrivals());
    }

    @Test
    void any_order_and_repetition_of_the_messages_ends_the_same() {
        List<MilestoneEvent> events = events();
        Progress expected = MilestoneFold.of(SHIPMENT, events);

        for (int seed = 0; seed < TURNS; seed++) {
            Random random = new Random(seed);
            List<MilestoneEvent> told = new ArrayList<>(events);
            told.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(told, random);
            assertEquals(expected, MilestoneFold.of(SHIPMENT, told), "seed " + seed);
        }
    }
}
