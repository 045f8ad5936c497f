package lu.airsilk.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;

/**
 * A supply that begins.
 *
 * @param kind a purchase line or a consignment line; a lot's supply begins with its receipt, in the ledger of stock
 * @param reference the line, such as {@code PO-26-000003/1} or {@code 172-12345675/2}; one supply per line
 * @param quantity zero when units will be moved to it
 * @param availableFrom when it can be at the hub, as far as known
 */
public record SupplyOpening(
        SupplyKind kind,
        String reference,
        Sku sku,
        PackSize pack,
        Units quantity,
        Optional<LocalDate> expiry,
        Optional<Instant> availableFrom) {

    public SupplyOpening {
        if (kind == SupplyKind.LOT) {
            throw new IllegalArgumentException("a lot's supply begins with its receipt: " + reference);
        }
    }
}
