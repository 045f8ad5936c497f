package lu.airsilk.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A supply and how much of it is still free.
 *
 * @param reference the purchase line, the consignment line or the lot number; one supply per kind and reference
 * @param held not to be given to anyone for now
 * @param reserved kept for stores
 * @param availableFrom when it can be at the hub, as far as known; empty for lots, which are there
 */
public record SupplyRow(
        long id,
        SupplyKind kind,
        String reference,
        Sku sku,
        PackSize pack,
        Units quantity,
        Units held,
        Units reserved,
        Optional<LocalDate> expiry,
        Optional<Instant> availableFrom) {

    /** As a query gives it. */
    SupplyRow(
            long id,
            SupplyKind kind,
            String reference,
            Sku sku,
            PackSize pack,
            long quantity,
            long held,
            long reserved,
            @Nullable LocalDate expiry,
            @Nullable Instant availableFrom) {
        this(
                id,
                kind,
                reference,
                sku,
                pack,
                new Units(quantity),
                new Units(held),
                new Units(reserved),
                Optional.ofNullable(expiry),
                Optional.ofNullable(availableFrom));
    }

    boolean isLot() {
        return kind == SupplyKind.LOT;
    }

    /** Whether it is still goods on a day: what is on its last day, or past it, lies there and is none any more. */
    public boolean keeps(LocalDate day) {
        return keeps(expiry, day);
    }

    static boolean keeps(Optional<LocalDate> expiry, LocalDate day) {
        return expiry.filter(last -> !last.isAfter(day)).isEmpty();
    }

    /** What can still be reserved. */
    public Units free() {
        return quantity.minus(held).minus(reserved);
    }

    /** What is left after a change; refused when it would no longer be 0 ≤ reserved ≤ quantity − held. */
    SupplyRow after(Shift by) {
        long nowHeld = held.value() + by.held();
        long nowReserved = reserved.value() + by.reserved();
        long now = quantity.value() + by.quantity();
        if (nowHeld < 0 || nowReserved < 0 || now - nowHeld - nowReserved < 0) {
            throw refusal(by);
        }
        return new SupplyRow(
                id,
                kind,
                reference,
                sku,
                pack,
                new Units(now),
                new Units(nowHeld),
                new Units(nowReserved),
                expiry,
                availableFrom);
    }

    /** Why a change cannot be. */
    Refused refusal(Shift by) {
        return held.value() + by.held() < 0
                ? Refused.conflict("supply.notHeld", reference, held, -by.held())
                : Refused.conflict("supply.tooLittle", reference, free(), by.wants());
    }
}
