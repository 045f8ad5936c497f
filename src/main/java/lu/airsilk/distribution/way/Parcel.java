package lu.airsilk.distribution.way;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import lu.airsilk.distribution.delivery.DeliveryState;
import lu.airsilk.distribution.delivery.LineDelivery;
import lu.airsilk.flight.AirWay;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * Units of one order line that travel together.
 *
 * @param flown the way of their air waybill; empty before they are on one, and for what lay at the hub before the portal
 * @param wanted the flight they were bought for, as long as they are on no waybill
 * @param atHub since when they are stock at the hub; empty before
 * @param truck the delivery that they are in; empty before
 */
public record Parcel(
        Units units,
        PackSize pack,
        Optional<AirWay> flown,
        Optional<FlightRow> wanted,
        Optional<Instant> atHub,
        Optional<Truck> truck) {

    /**
     * A delivery with goods of the line, of whichever lots.
     *
     * @param left when it left the hub
     * @param here when the store has taken it in
     */
    public record Truck(
            String number, DeliveryState state, StoreCode store, Optional<Instant> left, Optional<Instant> here) {

        static Truck of(LineDelivery delivery) {
            return new Truck(
                    delivery.number(),
                    delivery.state(),
                    delivery.store(),
                    Optional.ofNullable(delivery.dispatchedAt()),
                    Optional.ofNullable(delivery.confirmedAt()));
        }
    }

    /** The number of the delivery; empty before they are in one. */
    public String delivery() {
        return truck.map(Truck::number).orElse("");
    }

    public @Nullable DeliveryState deliveryState() {
        return truck.map(Truck::state).orElse(null);
    }

    /** What is nearest to the shelf comes first. */
    static final Comparator<Parcel> NEAREST_FIRST = Comparator.comparingInt(Parcel::farness);

    private int farness() {
        if (truck.isPresent()) {
            return 0;
        }
        if (atHub.isPresent()) {
            return 1;
        }
        return flown.isPresent() ? 2 : 3;
    }

    /** The same without its units, to find those that travel together. */
    Parcel way() {
        return of(Units.ZERO);
    }

    Parcel of(Units together) {
        return new Parcel(together, pack, flown, wanted, atHub, truck);
    }
}
