package lu.airsilk.order.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * How a revision of an order differs from the one before, line by line. Born with the revision, never changed.
 */
@Entity
@Table(name = "order_change")
@AppendOnly
public class OrderChange extends StoredEntity {

    @Column(name = "order_id")
    private long orderId;

    private int revision;

    @Column(name = "line_position")
    private int position;

    private Sku sku;

    @Column(name = "cases_before")
    private Cases before;

    @Column(name = "cases_after")
    private Cases after;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    private String reason;

    /** Who made a revision, when, and why. */
    public record Hand(String by, Instant at, String reason) {}

    @SuppressWarnings("NullAway.Init")
    protected OrderChange() {}

    public OrderChange(StoreOrder order, OrderLine line, Cases before, Hand hand) {
        orderId = order.id();
        revision = order.revision() + 1;
        position = line.position();
        sku = line.sku();
        this.before = before;
        after = line.requested();
        by = hand.by();
        at = hand.at();
        reason = hand.reason();
    }

    public RevisionRow row() {
        return new RevisionRow(revision, at, by, reason, position, sku, before, after);
    }
}
