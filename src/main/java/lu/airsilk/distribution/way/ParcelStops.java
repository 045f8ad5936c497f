package lu.airsilk.distribution.way;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.distribution.delivery.TruckDue;
import lu.airsilk.distribution.way.ParcelStop.Kind;
import lu.airsilk.flight.AirWay;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.location.StoreDirectory;

/** Which stops a parcel has behind it, and which are still before it. */
@ApplicationScoped
class ParcelStops {

    @Inject
    StoreDirectory stores;

    @Inject
    Clock clock;

    /** All stops that are before it, with what is known of their moments, and those behind it of which somebody has said when. */
    List<ParcelStop> of(Parcel parcel) {
        Stream<ParcelStop> air = parcel.flown()
                .map(way -> flown(way, parcel.atHub().isPresent()))
                .or(() -> parcel.wanted().map(this::bought))
                .orElseGet(Stream::empty);
        return Stream.concat(air, onGround(parcel)).toList();
    }

    private Stream<ParcelStop> flown(AirWay way, boolean here) {
        return Stream.of(
                        known(Kind.LEFT, way.flights(), way.left(), here),
                        known(Kind.LANDED, List.of(), way.landed(), here),
                        known(Kind.CLEARED, List.of(), way.cleared(), here))
                .flatMap(Optional::stream);
    }

    /** Nothing for a stop that all have passed though nobody has said when: it is no longer to come. */
    private Optional<ParcelStop> known(Kind kind, List<FlightKey> flights, AirWay.Stop at, boolean here) {
        boolean passed = at.passed() || here;
        return passed && at.actual().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        stop(kind, flights, at.planned(), passed ? Optional.empty() : at.estimated(), at.actual()));
    }

    /** Bought for a flight that it is not on yet. */
    private Stream<ParcelStop> bought(FlightRow flight) {
        return Stream.of(
                stop(
                        Kind.LEFT,
                        List.of(flight.key()),
                        Optional.of(flight.departs()),
                        Optional.empty(),
                        Optional.empty()),
                stop(Kind.LANDED, Optional.of(flight.arrives()), Optional.empty()),
                stop(Kind.CLEARED, Optional.empty(), Optional.empty()));
    }

    private Stream<ParcelStop> onGround(Parcel parcel) {
        Optional<Instant> due = parcel.truck()
                .flatMap(truck -> TruckDue.of(truck.left(), stores.row(truck.store()), clock.instant()))
                .map(TruckDue::at);
        return Stream.of(
                stop(Kind.AT_HUB, Optional.empty(), parcel.atHub()),
                stop(Kind.ON_TRUCK, Optional.empty(), parcel.truck().flatMap(Parcel.Truck::left)),
                stop(Kind.IN_STORE, due, parcel.truck().flatMap(Parcel.Truck::here)));
    }

    private ParcelStop stop(Kind kind, Optional<Instant> planned, Optional<Instant> actual) {
        return stop(kind, List.of(), planned, Optional.empty(), actual);
    }

    private ParcelStop stop(
            Kind kind,
            List<FlightKey> flights,
            Optional<Instant> planned,
            Optional<Instant> estimated,
            Optional<Instant> actual) {
        boolean over =
                estimated.or(() -> planned).filter(clock.instant()::isAfter).isPresent();
        return new ParcelStop(kind, flights, planned, estimated, actual, over && actual.isEmpty());
    }
}
