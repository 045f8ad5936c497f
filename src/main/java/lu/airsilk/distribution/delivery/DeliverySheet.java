package lu.airsilk.distribution.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A delivery with its lines, to be read by the hub and by its store. */
public record DeliverySheet(
        DeliveryNumber number,
        StoreCode store,
        DeliveryState state,
        int version,
        Instant preparedAt,
        Optional<Instant> dispatchedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> correctableUntil,
        List<Line> lines,
        List<Correction> corrections) {

    /** A line; what was received, damaged and short is zero until the store has confirmed. */
    public record Line(
            String line,
            LineRef orderLine,
            Sku sku,
            long unitsPerCase,
            LotNumber lot,
            Optional<LocalDate> expiry,
            Units units,
            Units received,
            Units damaged,
            Units missing,
            Optional<LineHold> hold) {

        private Line forStore() {
            return new Line(
                    line,
                    orderLine,
                    sku,
                    unitsPerCase,
                    lot,
                    expiry,
                    units,
                    received,
                    damaged,
                    missing,
                    hold.map(LineHold::withoutNote));
        }
    }

    /** What a store said of a line first, and what it said later. */
    public record Correction(ReceivedLine before, ReceivedLine now, String by, Instant at) {}

    /** The lines that may not leave; none of a delivery that has left or was given up. */
    public long heldLines() {
        return lines.stream().filter(line -> line.hold().isPresent()).count();
    }

    /** Whether the lot of a line comes on another one too. */
    boolean isSharing(Line line) {
        return lines.stream().filter(each -> each.lot().equals(line.lot())).count() > 1;
    }

    /** As somebody of a store may read it. */
    DeliverySheet forStore() {
        return new DeliverySheet(
                number,
                store,
                state,
                version,
                preparedAt,
                dispatchedAt,
                confirmedAt,
                correctableUntil,
                lines.stream().map(Line::forStore).toList(),
                corrections);
    }

    static DeliverySheet of(Delivery delivery, List<Correction> corrections) {
        return new DeliverySheet(
                delivery.number(),
                delivery.store(),
                delivery.state(),
                delivery.version(),
                delivery.preparedAt(),
                delivery.dispatchedAt(),
                delivery.confirmedAt(),
                delivery.correctableUntil(),
                delivery.lines().stream().map(DeliverySheet::line).toList(),
                corrections);
    }

    private static Line line(DeliveryLine line) {
        return new Line(
                line.ref(),
                line.orderLine(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.lot(),
                line.expiry(),
                line.units(),
                line.receivedUnits(),
                line.damagedUnits(),
                line.shortUnits(),
                line.hold());
    }
}
