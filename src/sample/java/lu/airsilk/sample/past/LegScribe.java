package lu.airsilk.sample.past;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.WorkCalendar;

/** Writes the legs that the goods of a wave have behind them, as the portal remembers them when they end. */
final class LegScribe {

    private final PastTables tables;
    private final Papers papers;
    private final WorkCalendar calendar;

    LegScribe(PastTables tables, Papers papers, WorkCalendar calendar) {
        this.tables = tables;
        this.papers = papers;
        this.calendar = calendar;
    }

    /** Goods that go together, and under which number. */
    private record Party(String reference, Set<Storage> storages) {

        static Party of(String reference, Stream<PastLot> lots) {
            return new Party(
                    reference,
                    lots.map(lot -> lot.article.kind().storage()).collect(Collectors.toSet()));
        }
    }

    void write(PastWave wave) {
        wave.shipments.forEach(this::write);
        wave.deliveries.forEach(delivery -> write(delivery, wave.sharedAt()));
    }

    private void write(PastShipment shipment) {
        Party party = Party.of(shipment.awb.number(), shipment.lots.stream());
        Instant planned = shipment.flights.getLast().sta();
        Instant landed = ShipmentScribe.landed(shipment.flights.getLast());
        Instant checkedIn = ShipmentScribe.checkedIn(shipment.flights.getLast());
        write(TransitLeg.DELAY, planned, landed, party);
        write(TransitLeg.HANDLING, landed, checkedIn, party);
        write(TransitLeg.CUSTOMS, checkedIn, shipment.clearedAt(), party);
        write(TransitLeg.LABELLING, shipment.clearedAt(), shipment.postedAt(), party);
    }

    private void write(PastDelivery delivery, Instant shared) {
        Party party = Party.of(delivery.number, delivery.loads.stream().map(PastDelivery.Load::lot));
        write(TransitLeg.TRUCK, shared, delivery.dispatchedAt(), party);
        write(TransitLeg.ROAD, delivery.dispatchedAt().plus(delivery.shop.lead()), delivery.confirmedAt(), party);
    }

    private void write(TransitLeg leg, Instant from, Instant until, Party party) {
        party.storages().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(storage -> tables.passed.add(
                        papers.row(),
                        leg.name(),
                        "LUX",
                        "CGO",
                        storage.name(),
                        leg.hours(from, until, calendar),
                        1,
                        until,
                        false,
                        party.reference()));
    }
}
