package lu.airsilk.consignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.LotNumber;

/**
 * What import staff book.
 *
 * @param flights at least one; the parts fly in this order
 * @param lines at least one
 */
public record BookingDraft(
        AirWaybillNumber awb,
        String origin,
        String destination,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        List<FlightKey> flights,
        List<Line> lines) {

    public BookingDraft {
        flights = List.copyOf(flights);
        lines = List.copyOf(lines);
    }

    /** Cases of a purchase line, with the lot and the last day that the supplier announced. */
    public record Line(
            PurchaseLineRef purchaseLine, Cases cases, Optional<LotNumber> lot, Optional<LocalDate> expiry) {}
}
