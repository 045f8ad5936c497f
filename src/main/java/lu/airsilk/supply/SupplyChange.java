package lu.airsilk.supply;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Reason;
import org.hibernate.annotations.Immutable;

/** How much a supply got or lost, or was put on hold or set free again, by whom and why. Never changed itself. */
@Entity
@Table(name = "supply_change")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@AppendOnly
class SupplyChange extends StoredEntity {

    private long supplyId;
    private long quantityChange;
    private long heldChange;
    private Reason why;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SupplyChange() {}

    SupplyChange(long supplyId, Shift shift, Reason why, Stamp stamp) {
        this.supplyId = supplyId;
        quantityChange = shift.quantity();
        heldChange = shift.held();
        this.why = why;
        changedBy = stamp.by();
        changedAt = stamp.at();
    }
}
