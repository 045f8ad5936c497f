package lu.airsilk.distribution.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.supply.ReservationRow;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Units of one lot for one order line in a delivery, and what the store found of them. */
@Entity
@Table(name = "delivery_line")
@Audited
public class DeliveryLine extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    private int position;

    @Column(name = "claim_id")
    private long reservationId;

    private String orderLine;
    private Sku sku;

    @Column(name = "units_per_case")
    private PackSize pack;

    private LotNumber lot;
    private @Nullable LocalDate expiry;
    private Units units;
    private Units receivedUnits = Units.ZERO;
    private Units damagedUnits = Units.ZERO;
    private Units shortUnits = Units.ZERO;

    /** The hold that keeps it from leaving. */
    private @Nullable Long holdId;

    @Enumerated(EnumType.STRING)
    private @Nullable HoldKind holdKind;

    private @Nullable String holdNote;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryLine() {}

    DeliveryLine(Delivery delivery, int position, ReservationRow reservation) {
        this.delivery = delivery;
        this.position = position;
        reservationId = reservation.id();
        orderLine = reservation.orderLine();
        sku = reservation.sku();
        pack = reservation.pack();
        lot = LotNumber.of(reservation.reference());
        expiry = reservation.expiry().orElse(null);
        units = reservation.units();
    }

    /** What the store found; refused unless it sums up to what was sent. */
    void found(ReceivedLine found) {
        Refused.unless(found.sum().equals(units), "delivery.countWrong", ref(), found.sum(), units);
        receivedUnits = found.received();
        damagedUnits = found.damaged();
        shortUnits = found.missing();
    }

    /** Its goods may not leave: that is quality's word, which its reservation keeps too. */
    void held(LineHold hold) {
        holdId = hold.hold();
        holdKind = hold.kind();
        holdNote = hold.note();
    }

    /** A part of it stays here before it has left. */
    void lessen(Units by) {
        units = units.minus(by);
    }

    void letGo() {
        holdId = null;
        holdKind = null;
        holdNote = null;
    }

    /** Why it may not leave; empty when it may. */
    public Optional<LineHold> hold() {
        return holdId == null || holdKind == null
                ? Optional.empty()
                : Optional.of(new LineHold(holdId, holdKind, Objects.requireNonNullElse(holdNote, "")));
    }

    /** What the store says of it. */
    public ReceivedLine said() {
        return new ReceivedLine(ref(), receivedUnits, damagedUnits, shortUnits);
    }

    /** What came broken or not at all. */
    public Units goneUnits() {
        return damagedUnits.plus(shortUnits);
    }

    boolean isWhole() {
        return receivedUnits.equals(units);
    }

    /** The line as people say it: {@code DL-26-000007/2}. */
    public String ref() {
        return delivery.number() + "/" + position;
    }

    Delivery delivery() {
        return delivery;
    }

    public int position() {
        return position;
    }

    public long reservation() {
        return reservationId;
    }

    public LineRef orderLine() {
        return LineRef.of(orderLine);
    }

    public Sku sku() {
        return sku;
    }

    public PackSize pack() {
        return pack;
    }

    public LotNumber lot() {
        return lot;
    }

    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(expiry);
    }

    public Units units() {
        return units;
    }

    public Units receivedUnits() {
        return receivedUnits;
    }

    public Units damagedUnits() {
        return damagedUnits;
    }

    public Units shortUnits() {
        return shortUnits;
    }
}
