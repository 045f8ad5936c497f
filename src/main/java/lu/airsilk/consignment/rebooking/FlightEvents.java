package lu.airsilk.consignment.rebooking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.PlannedPart;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.consignment.waybill.rule.TimeStated.Basis;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;

/** What a change of a departure says of the goods on it, as events of our own staff. */
final class FlightEvents {

    private FlightEvents() {}

    /** The part that still waits for this departure; empty when it has left, or takes nothing. */
    static Optional<PartState> waitingFor(FlightKey flight, Progress progress) {
        FlightOn on = new FlightOn(flight.number(), flight.day());
        return progress.parts().stream()
                .filter(part -> part.flight().filter(on::equals).isPresent())
                .filter(part -> part.reached(Milestone.DEPARTED) == 0)
                .findFirst();
    }

    static List<MilestoneEvent> of(FlightRow flight, FlightChange change, PartState part, Instant now) {
        return switch (change) {
            case FlightChange.Delay delay ->
                List.of(event(
                        MilestoneEvent.TIMES,
                        flight,
                        part,
                        now,
                        Optional.empty(),
                        List.of(
                                new TimeStated(
                                        Milestone.DEPARTED,
                                        Basis.ESTIMATED,
                                        delay.times().departs()),
                                new TimeStated(
                                        Milestone.ARRIVED,
                                        Basis.ESTIMATED,
                                        delay.times().arrives()))));
            case FlightChange.Cancellation cancelled ->
                List.of(event(MilestoneEvent.CANCELLED, flight, part, now, cancelled.instead(), List.of()));
        };
    }

    private static MilestoneEvent event(
            String code,
            FlightRow flight,
            PartState part,
            Instant now,
            Optional<FlightKey> instead,
            List<TimeStated> times) {
        return new MilestoneEvent(
                code,
                "",
                Optional.of(new FlightOn(flight.number(), flight.day())),
                flight.origin(),
                now,
                part.pieces(),
                false,
                Source.STAFF,
                now,
                times,
                instead.map(other -> new FlightOn(other.number(), other.day())));
    }

    /** Pieces on a departure as a booking plans with it. */
    static PlannedPart planned(FlightRow flight, int pieces) {
        return new PlannedPart(
                new FlightOn(flight.number(), flight.day()),
                pieces,
                Map.of(Milestone.DEPARTED, flight.departs(), Milestone.ARRIVED, flight.arrives()));
    }
}
