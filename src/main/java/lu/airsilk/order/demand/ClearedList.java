package lu.airsilk.order.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * What a list held before somebody emptied it. Born with that, one a list; gone when it is brought back. It can be for half an hour, by
 * whoever opens the list: who emptied it may have left the page, and the other shift had filled it.
 */
@Entity
@Table(name = "cleared_list")
@Audited
public class ClearedList extends VersionedEntity {

    public static final Duration KEPT = Duration.ofMinutes(30);

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "cleared_by")
    private String clearedBy;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Convert(converter = DraftChangeConverter.class)
    private DraftChange held;

    @SuppressWarnings("NullAway.Init")
    protected ClearedList() {}

    ClearedList(StoreOrder order, String by, Instant at, DraftChange change) {
        orderId = order.id();
        clearedBy = by;
        clearedAt = at;
        held = change;
    }

    /** It was emptied again: what it held last comes back. */
    void again(String by, Instant at, DraftChange change) {
        clearedBy = by;
        clearedAt = at;
        held = change;
    }

    public String by() {
        return clearedBy;
    }

    public Instant at() {
        return clearedAt;
    }

    public DraftChange change() {
        return held;
    }
}
