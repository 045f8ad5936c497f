package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.ReservationsOnConsignments;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.Shipment;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.FlightPromises;
import lu.airsilk.shared.Refused;

/** What a delay or a cancellation would do, worked out without doing it. */
@ApplicationScoped
public class FlightOutlook {

    private static final int AHEAD = 40;

    @Inject
    Consignments consignments;

    @Inject
    ReservationsOnConsignments reservations;

    @Inject
    FlightPromises promises;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /** The consequences of a change; refused when the departure is not planned. */
    @Allowed({Role.IMPORT, Role.ALLOCATION, Role.HUB, Role.AUDIT})
    public FlightConsequences of(FlightKey key, FlightChange change) {
        FlightRow flight = schedule.find(key).orElseThrow(() -> Refused.unknown("flight.unknown", key));
        if (change instanceof FlightChange.Delay delay) {
            delay.times().requireForwards(flight.number());
        }
        List<Consignment> booked = consignments.on(key);
        Optional<FlightRow> proposal = proposal(flight, booked, change);
        return new FlightConsequences(
                flight,
                booked.stream()
                        .flatMap(each -> affected(each, flight, change, proposal).stream())
                        .toList(),
                proposal,
                change instanceof FlightChange.Delay ? promises.moving(flight) : promises.on(key),
                promises.beside(key, consignments.skusOn(key)));
    }

    private Optional<FlightRow> proposal(FlightRow flight, List<Consignment> booked, FlightChange change) {
        return switch (change) {
            case FlightChange.Delay delay -> Optional.empty();
            case FlightChange.Cancellation cancelled ->
                cancelled.instead().isPresent() ? cancelled.instead().flatMap(schedule::find) : next(flight, booked);
        };
    }

    /** The next departure on the same way with room for everything that was on this one. */
    private Optional<FlightRow> next(FlightRow flight, List<Consignment> booked) {
        TakenSpace all = booked.stream()
                .flatMap(each -> each.on(flight.key()).stream())
                .map(BookedPart::taken)
                .reduce(TakenSpace.NONE, TakenSpace::plus);
        return schedule.open(flight.destination(), notSooner(flight), AHEAD).stream()
                .filter(other ->
                        other.origin().equals(flight.origin()) && !other.key().equals(flight.key()))
                .filter(all::fits)
                .findFirst();
    }

    /** Goods are where this flight takes them at its cut-off; nobody proposes a flight that closes before. */
    private Instant notSooner(FlightRow flight) {
        Instant now = clock.instant();
        return flight.cutOff().isAfter(now) ? flight.cutOff() : now;
    }

    /** From when on departures may stand in for this one: a day before it, and never in the past. */
    public static Instant around(FlightRow flight, Instant now) {
        Instant dayBefore = flight.cutOff().minus(Duration.ofDays(1));
        return dayBefore.isAfter(now) ? dayBefore : now;
    }

    private Optional<FlightConsequences.Affected> affected(
            Consignment consignment, FlightRow flight, FlightChange change, Optional<FlightRow> instead) {
        List<MilestoneEvent> known = consignments.events(consignment.awb());
        Progress now = MilestoneFold.of(consignment.shipment(), known);
        return FlightEvents.waitingFor(flight.key(), now).map(part -> {
            known.addAll(FlightEvents.of(flight, change, part, clock.instant()));
            return new FlightConsequences.Affected(
                    consignment.awb(),
                    part.pieces(),
                    new Journey(now).landing(),
                    new Journey(MilestoneFold.of(after(consignment, instead, part.pieces()), known)).landing(),
                    reservations.products(consignment.awb()),
                    reservations.waiting(consignment.awb()));
        });
    }

    private static Shipment after(Consignment consignment, Optional<FlightRow> instead, int pieces) {
        Shipment booked = consignment.shipment();
        return instead.map(flight -> booked.alsoOn(FlightEvents.planned(flight, pieces)))
                .orElse(booked);
    }
}
