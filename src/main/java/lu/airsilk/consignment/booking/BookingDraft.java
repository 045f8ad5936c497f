package lu.airsilk.consignment.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/**
 * What import staff book.
 *
 * @param flights at least one, in any order
 * @param lines at least one
 */
public record BookingDraft(
        AirWaybillNumber awb,
        String origin,
        String destination,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        List<Flight> flights,
        List<Line> lines) {

    public BookingDraft {
        flights = List.copyOf(flights);
        lines = List.copyOf(lines);
    }

    /** What of it stands on the face of the air waybill. */
    public Consignment.Face face() {
        return new Consignment.Face(awb, origin, destination, pieces, gross, volume);
    }

    /**
     * A departure and how many of the pieces go with it.
     *
     * @param pieces 0 when nobody has said so: then all flights take even shares
     */
    public record Flight(FlightKey key, int pieces) {

        /** A departure that takes its even share. */
        public static Flight of(FlightKey key) {
            return new Flight(key, 0);
        }
    }

    /** Cases of a purchase line, with the lot and the last day that the supplier announced. */
    public record Line(
            PurchaseLineRef purchaseLine, Cases cases, Optional<LotNumber> lot, Optional<LocalDate> expiry) {}
}
