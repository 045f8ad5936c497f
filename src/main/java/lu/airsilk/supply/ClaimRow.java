package lu.airsilk.supply;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A claim and the supply it is on.
 *
 * @param supply the supply's id
 * @param kind of the supply
 * @param reference the supply's line or lot number
 * @param units kept while live or picked, sent when fulfilled, zero when released
 */
public record ClaimRow(
        long id,
        long supply,
        SupplyKind kind,
        String reference,
        Sku sku,
        PackSize pack,
        Optional<LocalDate> expiry,
        ClaimFor whom,
        Units units,
        ClaimState state) {

    /** As a query gives it. */
    ClaimRow(
            long id,
            long supply,
            SupplyKind kind,
            String reference,
            Sku sku,
            PackSize pack,
            @Nullable LocalDate expiry,
            String orderLine,
            StoreCode store,
            @Nullable String run,
            long units,
            ClaimState state) {
        this(
                id,
                supply,
                kind,
                reference,
                sku,
                pack,
                Optional.ofNullable(expiry),
                new ClaimFor(orderLine, store, Optional.ofNullable(run)),
                new Units(units),
                state);
    }

    public String orderLine() {
        return whom.orderLine();
    }

    public StoreCode store() {
        return whom.store();
    }

    ClaimRow with(Units fewer) {
        ClaimState then = fewer.isZero() ? ClaimState.RELEASED : state;
        return new ClaimRow(id, supply, kind, reference, sku, pack, expiry, whom, fewer, then);
    }

    /** A part of it as a claim of its own. */
    ClaimRow part(long number, Units share) {
        return new ClaimRow(number, supply, kind, reference, sku, pack, expiry, whom, share, state);
    }

    ClaimRow in(ClaimState then) {
        return new ClaimRow(id, supply, kind, reference, sku, pack, expiry, whom, units, then);
    }

    ClaimRow on(SupplyRow other) {
        return new ClaimRow(
                id, other.id(), other.kind(), other.reference(), sku, pack, other.expiry(), whom, units, state);
    }

    public boolean isLive() {
        return state == ClaimState.LIVE || state == ClaimState.PICKED;
    }

    /** On a lot at the hub, so that nothing but damage can take it away. */
    public boolean isHard() {
        return kind == SupplyKind.LOT;
    }
}
