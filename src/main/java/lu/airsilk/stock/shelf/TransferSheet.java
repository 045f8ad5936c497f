package lu.airsilk.stock.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Hand;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A transfer with its lines, to be read by both stores. */
public record TransferSheet(
        String number,
        StoreCode from,
        StoreCode to,
        TransferState state,
        int version,
        Instant sentAt,
        Optional<Instant> receivedAt,
        Optional<Instant> correctableUntil,
        Optional<Hand> corrected,
        List<Line> lines) {

    public TransferSheet {
        lines = List.copyOf(lines);
    }

    /** Units of one lot; what was damaged and missing is zero until the other store has said so. */
    public record Line(
            int position,
            Sku sku,
            LotNumber lot,
            Optional<LocalDate> expiry,
            Units units,
            Units damaged,
            Units missing) {

        /** What came whole, once the other store has said so. */
        public Units sound() {
            return units.minus(damaged).minus(missing);
        }
    }
}
