package lu.airsilk.order.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.order.promise.PromiseChangeRow;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** Another day was promised: who decided it, when and why, and what had been promised before. Never changed. */
@Entity
@Table(name = "promise_change")
@AppendOnly
public class PromiseChange extends StoredEntity {

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "likely_before")
    private @Nullable LocalDate likelyBefore;

    @Column(name = "nine_in_ten_before")
    private @Nullable LocalDate nineInTenBefore;

    @Column(name = "likely_after")
    private LocalDate likelyAfter;

    @Column(name = "nine_in_ten_after")
    private LocalDate nineInTenAfter;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    private String reason;
    private @Nullable Cases part;

    @SuppressWarnings("NullAway.Init")
    protected PromiseChange() {}

    /** Of the whole line. */
    public PromiseChange(OrderLine line, ShelfForecast after, OrderChange.Hand hand) {
        this(line, after, hand, null);
    }

    /** Of so many of its cases. */
    public PromiseChange(OrderLine line, ShelfForecast after, OrderChange.Hand hand, @Nullable Cases part) {
        this.part = part;
        lineId = line.id();
        likelyBefore = line.promise().likely();
        nineInTenBefore = line.promise().nineInTen();
        likelyAfter = after.likely();
        nineInTenAfter = after.nineInTen();
        by = hand.by();
        at = hand.at();
        reason = hand.reason();
    }

    public PromiseChangeRow row() {
        return new PromiseChangeRow(likelyBefore, nineInTenBefore, likelyAfter, nineInTenAfter, by, at, reason, part);
    }
}
