package lu.airsilk.supply;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A reservation and the supply it is on.
 *
 * @param supply the supply's id
 * @param kind of the supply
 * @param reference the supply's line or lot number
 * @param units kept while live or picked, sent when fulfilled, zero when released
 */
public record ReservationRow(
        long id,
        long supply,
        SupplyKind kind,
        String reference,
        Sku sku,
        PackSize pack,
        Optional<LocalDate> expiry,
        ReservedFor whom,
        Units units,
        ReservationState state) {

    /** As a query gives it. */
    ReservationRow(
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
            ReservationState state) {
        this(
                id,
                supply,
                kind,
                reference,
                sku,
                pack,
                Optional.ofNullable(expiry),
                new ReservedFor(orderLine, store, Optional.ofNullable(run)),
                new Units(units),
                state);
    }

    public String orderLine() {
        return whom.orderLine();
    }

    /** The number of the order. */
    public String order() {
        return orderLine().substring(0, orderLine().lastIndexOf('/'));
    }

    public StoreCode store() {
        return whom.store();
    }

    ReservationRow with(Units fewer) {
        ReservationState then = fewer.isZero() ? ReservationState.RELEASED : state;
        return new ReservationRow(id, supply, kind, reference, sku, pack, expiry, whom, fewer, then);
    }

    /** A part of it as a reservation of its own. */
    ReservationRow part(long number, Units share) {
        return new ReservationRow(number, supply, kind, reference, sku, pack, expiry, whom, share, state);
    }

    LostReservation losing(Units lost) {
        return new LostReservation(id, orderLine(), store(), reference, lost);
    }

    ReservationRow in(ReservationState then) {
        return new ReservationRow(id, supply, kind, reference, sku, pack, expiry, whom, units, then);
    }

    ReservationRow on(SupplyRow other) {
        return new ReservationRow(
                id, other.id(), other.kind(), other.reference(), sku, pack, other.expiry(), whom, units, state);
    }

    public boolean isLive() {
        return state == ReservationState.LIVE || state == ReservationState.PICKED;
    }

    /** Whether it stands in a delivery from which it may not leave. */
    public boolean isHeld() {
        return state == ReservationState.HELD;
    }

    /** Whether what it is on is still goods on a day. */
    public boolean keeps(LocalDate day) {
        return SupplyRow.keeps(expiry, day);
    }

    /** On a lot at the hub, so that nothing but damage can take it away. */
    public boolean isHard() {
        return kind == SupplyKind.LOT;
    }
}
