package lu.airsilk.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Reason;
import org.hibernate.annotations.Immutable;

/** What was changed on a reservation after its birth, by whom and why. Never changed itself. */
@Entity
@Table(name = "claim_change")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@AppendOnly
class ReservationChange extends StoredEntity {

    @Column(name = "claim_id")
    private long reservationId;

    private long supplyId;
    private long unitsChange;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    private Reason why;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReservationChange() {}

    ReservationChange(ReservationTurn turn, Stamp stamp) {
        reservationId = turn.after().id();
        supplyId = turn.after().supply();
        unitsChange = turn.after().units().value() - turn.before().units().value();
        state = turn.after().state();
        why = turn.why();
        changedBy = stamp.by();
        changedAt = stamp.at();
    }
}
