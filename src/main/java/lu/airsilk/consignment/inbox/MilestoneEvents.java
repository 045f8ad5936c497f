package lu.airsilk.consignment.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.consignment.waybill.rule.TimeStated.Basis;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.ManifestReading.Load;
import lu.airsilk.message.ManifestReading.Unloading;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.StatedTime;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusEvent.Place;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Turns what a carrier's message says into the events from which states are worked out. */
public final class MilestoneEvents {
    private MilestoneEvents() {}

    /**
     * The events of one air waybill line, in the order of the message, unknown codes too.
     *
     * @param reported when the carrier said so: sending of the message, else its receipt
     */
    public static List<MilestoneEvent> of(ConsignmentStatus status, Instant reported) {
        return status.events().stream()
                .map(event -> of(event, status, reported))
                .toList();
    }

    /**
     * The manifest of a flight as events: for each air waybill one MAN with all its pieces on this flight.
     *
     * @param reported when the carrier said so: sending of the message, else its receipt
     */
    public static Map<AirWaybillNumber, MilestoneEvent> of(ManifestReading manifest, Instant reported) {
        Map<AirWaybillNumber, MilestoneEvent> events = new LinkedHashMap<>();
        manifest.unloadings()
                .forEach(unloading -> unloading.loads().stream()
                        .collect(Collectors.groupingBy(Load::awb, LinkedHashMap::new, Collectors.toList()))
                        .forEach((awb, loads) ->
                                events.putIfAbsent(awb, manifested(manifest, unloading, loads, reported))));
        return events;
    }

    private static MilestoneEvent manifested(
            ManifestReading manifest, Unloading unloading, List<Load> loads, Instant reported) {
        List<TimeStated> times = new ArrayList<>();
        manifest.departure()
                .time()
                .ifPresent(time -> times.add(new TimeStated(Milestone.DEPARTED, Basis.PLANNED, manifest.departs())));
        unloading.arrives().ifPresent(at -> times.add(new TimeStated(Milestone.ARRIVED, Basis.PLANNED, at)));
        return new MilestoneEvent(
                "MAN",
                "",
                Optional.of(new FlightOn(manifest.flight(), manifest.departure().date())),
                manifest.origin(),
                manifest.departs(),
                loads.stream().mapToInt(load -> load.quantity().pieces()).sum(),
                loads.stream().anyMatch(load -> load.quantity().whole()),
                Source.CARRIER,
                reported,
                times);
    }

    /** Where a status calls fewer pieces all of them than its waybill's line has, the number counts and not the letter. */
    private static MilestoneEvent of(StatusEvent event, ConsignmentStatus status, Instant reported) {
        Optional<StatedQuantity> quantity = status.quantityOf(event);
        return new MilestoneEvent(
                event.code(),
                event.discrepancy().orElse(""),
                event.flight().flatMap(flight -> event.day().map(day -> new FlightOn(flight, day.date()))),
                event.place().map(Place::airport).orElse(""),
                event.occurred(),
                quantity.map(StatedQuantity::pieces).orElse(0),
                quantity.filter(StatedQuantity::whole)
                        .filter(stated -> status.all().orElse(stated.pieces()) <= stated.pieces())
                        .isPresent(),
                Source.CARRIER,
                reported,
                times(event));
    }

    private static List<TimeStated> times(StatusEvent event) {
        List<TimeStated> times = new ArrayList<>();
        event.departure().ifPresent(time -> add(times, Milestone.DEPARTED, time));
        event.arrival().ifPresent(time -> add(times, Milestone.ARRIVED, time));
        return times;
    }

    private static void add(List<TimeStated> times, Milestone milestone, StatedTime time) {
        Basis basis = switch (time.basis()) {
            case A -> Basis.ACTUAL;
            case E -> Basis.ESTIMATED;
            case S -> Basis.PLANNED;
        };
        time.moment().ifPresent(at -> times.add(new TimeStated(milestone, basis, at)));
    }
}
