package lu.airsilk.distribution.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.HoldKind;
import org.jspecify.annotations.Nullable;

/** A delivery, as programs read it: quantities in units. */
public record DeliveryJson(
        String id,
        StoreCode store,
        DeliveryState state,
        Instant preparedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant correctableUntil,
        int version,
        List<Line> lines,
        List<Correction> corrections) {

    /** A line. */
    public record Line(
            String line,
            String orderLine,
            Sku sku,
            long unitsPerCase,
            LotNumber lot,
            @Nullable LocalDate expiry,
            Units units,
            Units receivedUnits,
            Units damagedUnits,
            Units shortUnits,
            @Nullable Held held) {}

    /** Why a line may not leave. */
    public record Held(HoldKind kind, String note) {}

    /** What the store said of a line first, and what it said later. */
    public record Correction(
            String line,
            Units receivedBefore,
            Units damagedBefore,
            Units shortBefore,
            Units receivedUnits,
            Units damagedUnits,
            Units shortUnits,
            String by,
            Instant at) {}

    static DeliveryJson of(DeliverySheet sheet) {
        return new DeliveryJson(
                sheet.number().number(),
                sheet.store(),
                sheet.state(),
                sheet.preparedAt(),
                sheet.dispatchedAt().orElse(null),
                sheet.confirmedAt().orElse(null),
                sheet.correctableUntil().orElse(null),
                sheet.version(),
                sheet.lines().stream().map(DeliveryJson::line).toList(),
                sheet.corrections().stream().map(DeliveryJson::correction).toList());
    }

    private static Correction correction(DeliverySheet.Correction corrected) {
        ReceivedLine before = corrected.before();
        ReceivedLine now = corrected.now();
        return new Correction(
                now.line(),
                before.received(),
                before.damaged(),
                before.missing(),
                now.received(),
                now.damaged(),
                now.missing(),
                corrected.by(),
                corrected.at());
    }

    private static Line line(DeliverySheet.Line line) {
        return new Line(
                line.line(),
                line.orderLine().toString(),
                line.sku(),
                line.unitsPerCase(),
                line.lot(),
                line.expiry().orElse(null),
                line.units(),
                line.received(),
                line.damaged(),
                line.missing(),
                line.hold().map(hold -> new Held(hold.kind(), hold.note())).orElse(null));
    }
}
