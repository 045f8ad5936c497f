package lu.airsilk.supply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.Stored;
import lu.airsilk.shared.Reason;
import org.hibernate.annotations.Immutable;

/** What was changed on a claim after its birth, by whom and why. Never changed itself. */
@Entity
@Table(name = "claim_change")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@AppendOnly
class ClaimChange extends Stored {

    private long claimId;
    private long supplyId;
    private long unitsChange;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private Reason why;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClaimChange() {}

    ClaimChange(ClaimTurn turn, Stamp stamp) {
        claimId = turn.after().id();
        supplyId = turn.after().supply();
        unitsChange = turn.after().units().value() - turn.before().units().value();
        state = turn.after().state();
        why = turn.why();
        changedBy = stamp.by();
        changedAt = stamp.at();
    }
}
