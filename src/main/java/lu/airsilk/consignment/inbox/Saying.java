package lu.airsilk.consignment.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * One thing that a message says of one air waybill: as it is written, and as the event that it means.
 *
 * @param line where it stands, from 1; 0 when a manifest says it, of whose lines we keep no count
 * @param all how many pieces the air waybill has by what is said; empty when it is not said
 * @param calledAll how many pieces this one saying calls all of them, as {@code T10}
 * @param leaving whether it names a flight from one airport to another, which the timetable should know
 */
record Saying(
        AirWaybillNumber awb,
        int line,
        String text,
        Optional<Integer> all,
        Optional<Integer> calledAll,
        boolean leaving,
        MilestoneEvent event) {

    /**
     * Everything that a message says, in its order; nothing for one that names no status.
     *
     * @param received when it came; stands for the sending where the message does not say it
     */
    static List<Saying> of(MessageReading reading, Instant received) {
        return switch (reading) {
            case StatusReading status -> of(status, received);
            case ManifestReading manifest -> of(manifest, received);
            case WaybillReading waybill -> List.of();
            case HouseReading houses -> List.of();
            case Unreadable unreadable -> List.of();
        };
    }

    private static List<Saying> of(StatusReading reading, Instant received) {
        Instant reported =
                reading.envelope().flatMap(StatusReading.Envelope::sent).orElse(received);
        List<Saying> all = new ArrayList<>();
        for (ConsignmentStatus status : reading.consignments()) {
            List<MilestoneEvent> events = MilestoneEvents.of(status, reported);
            for (int i = 0; i < events.size(); i++) {
                all.add(of(status, status.events().get(i), events.get(i)));
            }
        }
        return all;
    }

    private static Saying of(ConsignmentStatus status, StatusEvent said, MilestoneEvent event) {
        boolean leaving =
                said.place().filter(StatusEvent.Between.class::isInstance).isPresent();
        Optional<Integer> called = said.quantity().filter(StatedQuantity::whole).map(StatedQuantity::pieces);
        return new Saying(status.awb(), said.line(), said.text(), status.all(), called, leaving, event);
    }

    private static List<Saying> of(ManifestReading manifest, Instant received) {
        return MilestoneEvents.of(manifest, received).entrySet().stream()
                .map(load -> new Saying(
                        load.getKey(),
                        0,
                        load.getKey().number(),
                        Optional.empty(),
                        Optional.of(load.getValue())
                                .filter(MilestoneEvent::whole)
                                .map(MilestoneEvent::pieces),
                        true,
                        load.getValue()))
                .toList();
    }
}
