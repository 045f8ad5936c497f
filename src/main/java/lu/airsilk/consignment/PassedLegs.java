package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.TravelMemory;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.shared.Storage;

/** Tells what all pieces of a waybill have behind them, leg by leg, so that it is learnt from. */
@ApplicationScoped
class PassedLegs {

    @Inject
    TravelMemory memory;

    @Inject
    FlightSchedule schedule;

    @Inject
    ProductDirectory products;

    /**
     * The latest word may have ended a leg; one that is remembered already stays as it was said first. What was received in
     * bond is let go later, and no further thereby.
     */
    void follow(Consignment consignment, Progress progress, Milestone before) {
        Milestone now = consignment.state();
        if (now.atLeast(Milestone.ARRIVED) && (now != before || now.atLeast(Milestone.RECEIPTED))) {
            remember(reached(consignment, new Journey(progress)), party(consignment));
        }
    }

    private void remember(Map<Waypoint, Instant> reached, TravelMemory.Party party) {
        reached.forEach((waypoint, at) ->
                waypoint.before().map(reached::get).ifPresent(since -> memory.reached(waypoint, since, at, party)));
    }

    private TravelMemory.Party party(Consignment consignment) {
        return new TravelMemory.Party(
                consignment.awb().number(), consignment.origin(), consignment.destination(), storages(consignment));
    }

    /** When all pieces were there, as far as somebody has said so; of the plan, when they were to land. */
    private Map<Waypoint, Instant> reached(Consignment consignment, Journey journey) {
        Map<Waypoint, Instant> reached = new EnumMap<>(Waypoint.class);
        planned(consignment).ifPresent(at -> reached.put(Waypoint.PLANNED, at));
        Map.of(
                        Waypoint.LANDED, Milestone.ARRIVED,
                        Waypoint.CHECKED_IN, Milestone.CHECKED_IN,
                        Waypoint.CLEARED, Milestone.CLEARED,
                        Waypoint.AT_HUB, Milestone.RECEIPTED)
                .forEach((waypoint, milestone) ->
                        journey.times(milestone).actual().ifPresent(at -> reached.put(waypoint, at)));
        return reached;
    }

    /** By the timetable of the flights that it was booked on at first: what they left behind was late with them. */
    private Optional<Instant> planned(Consignment consignment) {
        return consignment.bookedFirst().stream()
                .flatMap(part -> schedule.find(part.key()).stream())
                .map(FlightRow::sta)
                .max(Comparator.naturalOrder());
    }

    private Set<Storage> storages(Consignment consignment) {
        return products
                .facts(consignment.lines().stream().map(ConsignmentLine::sku).collect(Collectors.toSet()))
                .values()
                .stream()
                .map(ProductFacts::storage)
                .collect(Collectors.toSet());
    }
}
