package lu.airsilk.stock.writeoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Units of a lot at the hub that are to be thrown away. Born when somebody at the hub proposes it, with the hold that keeps them;
 * then approved by another person or rejected, once. What always holds: nobody approves what they proposed.
 */
@Entity
@Table(name = "hub_write_off")
@Audited
public class HubWriteOff extends VersionedEntity {

    private static final int LONGEST_REASON = 400;

    private String number;
    private LotNumber lot;
    private Units units;

    @Enumerated(EnumType.STRING)
    private WriteOffReason reason;

    @Enumerated(EnumType.STRING)
    private WriteOffState state = WriteOffState.PROPOSED;

    private long holdId;

    @Enumerated(EnumType.STRING)
    private @Nullable HoldKind heldAs;

    private @Nullable String heldNote;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String rejectedBecause;

    @SuppressWarnings("NullAway.Init")
    protected HubWriteOff() {}

    HubWriteOff(String number, NewWriteOff draft, long hold, Stamp stamp) {
        this.number = number;
        lot = draft.lot();
        units = draft.units();
        reason = draft.reason();
        holdId = hold;
        proposedBy = stamp.by();
        proposedAt = stamp.at();
    }

    /** Its units were held back before, for this: turned down, they are held so again. */
    HubWriteOff heldAs(HoldKind kind, String note) {
        heldAs = kind;
        heldNote = note;
        return this;
    }

    /** What its units were held back for before; empty when they were free. */
    Optional<HoldDraft> before() {
        return Optional.ofNullable(heldAs)
                .map(kind -> new HoldDraft(kind, units, Objects.requireNonNullElse(heldNote, "")));
    }

    String proposedBy() {
        return proposedBy;
    }

    /** What takes its units out of the ledger; refused to who proposed it. */
    Movement approve(Stamp stamp) {
        requireOpen();
        if (stamp.by().equals(proposedBy)) {
            throw Refused.conflict("writeOff.own", number);
        }
        decide(WriteOffState.APPROVED, stamp);
        return new Movement(lot, Place.HUB, Place.ADJUSTMENT, units, MovementKind.SCRAP, number);
    }

    void reject(String why, Stamp stamp) {
        requireOpen();
        Refused.unless(why.length() <= LONGEST_REASON, "writeOff.longReason", LONGEST_REASON);
        rejectedBecause = why;
        decide(WriteOffState.REJECTED, stamp);
    }

    private void decide(WriteOffState how, Stamp stamp) {
        state = how;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    private void requireOpen() {
        if (state != WriteOffState.PROPOSED) {
            throw Refused.conflict("writeOff.decided", number, state);
        }
    }

    String number() {
        return number;
    }

    LotNumber lot() {
        return lot;
    }

    Units units() {
        return units;
    }

    long hold() {
        return holdId;
    }

    WriteOffRow row(Sku sku, @Nullable LocalDate expiry, boolean pictured) {
        return new WriteOffRow(
                number,
                lot,
                sku,
                Optional.ofNullable(expiry),
                units,
                reason,
                state,
                pictured,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                rejectedBecause,
                version());
    }
}
