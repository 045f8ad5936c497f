package lu.airsilk.allocation.share;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.supply.SupplyKind;

/**
 * Goods that can be shared.
 *
 * @param supply the supply's id
 * @param reference the consignment line or the lot
 * @param cases whole cases that are free
 */
public record Offer(
        long supply, SupplyKind kind, String reference, PackedSku goods, Cases cases, Optional<LocalDate> expiry) {

    /** What it looks like in the fingerprint. */
    String print() {
        return "supply|" + supply + "|" + goods + "|" + cases + "|"
                + expiry.map(LocalDate::toString).orElse("");
    }
}
