package lu.airsilk.distribution.way;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.distribution.delivery.DeliveryBook;
import lu.airsilk.distribution.delivery.LineDelivery;
import lu.airsilk.flight.AirWay;
import lu.airsilk.flight.AirWays;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.UnderWay;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/** Follows the goods of an order line like a parcel: who was promised cases sees where each of them is. */
@ApplicationScoped
public class WayBook {

    @Inject
    SupplyBook supplies;

    @Inject
    LotBook lots;

    @Inject
    AirWays waybills;

    @Inject
    FlightSchedule flights;

    @Inject
    DeliveryBook deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    @Any
    Instance<UnderWay> underWay;

    /** What is known of the goods of one line, asked once. */
    private record Known(
            Map<LotNumber, LotRow> lots, Map<AirWaybillNumber, AirWay> waybills, Map<String, FlightRow> wanted) {

        Parcel bought(ReservationRow kept) {
            return parcel(kept, Optional.empty(), Optional.ofNullable(wanted.get(kept.reference())));
        }

        Parcel flying(ReservationRow kept) {
            return parcel(kept, Optional.ofNullable(waybills.get(AirWays.waybill(kept.reference()))), Optional.empty());
        }

        private static Parcel parcel(ReservationRow kept, Optional<AirWay> flown, Optional<FlightRow> wanted) {
            return new Parcel(kept.units(), kept.pack(), flown, wanted, Optional.empty(), Optional.empty());
        }

        Parcel lying(LotNumber number, Units units, Optional<Parcel.Truck> truck) {
            LotRow lot = Objects.requireNonNull(lots.get(number));
            return new Parcel(
                    units,
                    lot.birth().pack(),
                    lot.birth().consignment().map(waybills::get),
                    Optional.empty(),
                    Optional.of(lot.receivedAt()),
                    truck);
        }
    }

    /**
     * Where the goods are that a line was given, those nearest to the shelf first; what nobody has shared out yet is not
     * among them. Of another store's line there is nothing.
     */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public List<Parcel> of(LineRef line) {
        List<ReservationRow> kept = supplies.reservationsOf(line.toString()).stream()
                .filter(row -> row.state() == ReservationState.LIVE)
                .filter(row -> actor.stores().includes(row.store()))
                .toList();
        List<LineDelivery> trucks = deliveries.ofLine(line);
        Known known = known(kept, trucks);
        Stream<Parcel> waiting = kept.stream().map(row -> switch (row.kind()) {
            case PURCHASE_LINE -> known.bought(row);
            case CONSIGNMENT_LINE -> known.flying(row);
            case LOT -> known.lying(LotNumber.of(row.reference()), row.units(), Optional.empty());
        });
        Stream<Parcel> loaded = trucks.stream()
                .map(truck -> known.lying(truck.lot(), Units.of(truck.units()), Optional.of(Parcel.Truck.of(truck))));
        return together(Stream.concat(loaded, waiting));
    }

    private static List<Parcel> together(Stream<Parcel> parcels) {
        return parcels
                .collect(groupingBy(
                        Parcel::way, LinkedHashMap::new, mapping(Parcel::units, reducing(Units.ZERO, Units::plus))))
                .entrySet()
                .stream()
                .map(way -> way.getKey().of(way.getValue()))
                .sorted(Parcel.NEAREST_FIRST)
                .toList();
    }

    private Known known(List<ReservationRow> kept, List<LineDelivery> trucks) {
        Map<LotNumber, LotRow> ofLots = lots.lots(Stream.concat(
                        references(kept, SupplyKind.LOT).map(LotNumber::of),
                        trucks.stream().map(LineDelivery::lot))
                .collect(toSet()));
        Set<AirWaybillNumber> flown = Stream.concat(
                        references(kept, SupplyKind.CONSIGNMENT_LINE).map(AirWays::waybill),
                        ofLots.values().stream().flatMap(lot -> lot.birth().consignment().stream()))
                .collect(toSet());
        return new Known(
                ofLots,
                waybills.of(flown),
                wanted(references(kept, SupplyKind.PURCHASE_LINE).collect(toSet())));
    }

    private static Stream<String> references(List<ReservationRow> kept, SupplyKind kind) {
        return kept.stream().filter(row -> row.kind() == kind).map(ReservationRow::reference);
    }

    /** The flights that goods were bought for which are on none yet, by their line. */
    private Map<String, FlightRow> wanted(Set<String> bought) {
        Map<String, FlightRow> wanted = new LinkedHashMap<>();
        underWay.stream()
                .filter(door -> door.kind() == SupplyKind.PURCHASE_LINE && !bought.isEmpty())
                .forEach(door -> door.of(bought)
                        .forEach((reference, coming) ->
                                flights.find(coming.flight()).ifPresent(flight -> wanted.put(reference, flight))));
        return wanted;
    }
}
