package lu.airsilk.stock.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Units of a lot at the hub that nobody may have for now.
 *
 * <p>Born when goods are counted broken or in bond, or when somebody sets them aside; ended once, by whoever may. What
 * always holds: at least one unit, and the open holds of a lot together are what its supply holds back.
 */
@Entity
@Table(name = "lot_hold")
@Audited
public class LotHold extends VersionedEntity {

    private LotNumber lot;

    @Enumerated(EnumType.STRING)
    private HoldKind kind;

    private long units;

    private String note;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected LotHold() {}

    public LotHold(LotNumber lot, HoldDraft draft, Stamp stamp) {
        Refused.unless(!draft.units().isZero(), "hold.noUnits", lot);
        this.lot = lot;
        kind = draft.kind();
        units = draft.units().value();
        note = draft.note();
        heldBy = stamp.by();
        heldAt = stamp.at();
    }

    public void end(Stamp stamp) {
        if (endedAt != null) {
            throw Refused.conflict("hold.ended", lot, kind);
        }
        endedBy = stamp.by();
        endedAt = stamp.at();
    }

    public LotNumber lot() {
        return lot;
    }

    public HoldKind kind() {
        return kind;
    }

    public Units units() {
        return Units.of(units);
    }

    public HoldRow row() {
        return new HoldRow(id(), lot, kind, units(), note, heldBy, heldAt, Optional.ofNullable(endedAt));
    }
}
