package lu.airsilk.purchase.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Refused;

/** One step of a purchase order, who took it and why. Written once. */
@Entity
@Table(name = "purchase_turn")
@AppendOnly
public class PurchaseTurn extends StoredEntity {

    private static final int LONGEST_REASON = 200;

    @Column(name = "order_number")
    private String orderNumber;

    private Instant at;

    private String actor;

    @Enumerated(EnumType.STRING)
    private PurchaseStep step;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseTurn() {}

    PurchaseTurn(PurchaseOrderNumber order, TurnRow row) {
        orderNumber = order.number();
        at = row.at();
        actor = row.by();
        step = row.step();
        reason = row.reason();
    }

    /** A reason as it is kept; refused when there is none or when it is too long. */
    public static String reason(String said) {
        String reason = said.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refused.because("purchase.reason", LONGEST_REASON).at("reason");
        }
        return reason;
    }

    /** Why and what was changed, all of it: the next one to approve must not compare by heart. */
    static String amended(String reason, String changes) {
        return Stream.of(reason, changes).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    public TurnRow row() {
        return new TurnRow(at, actor, step, reason);
    }
}
