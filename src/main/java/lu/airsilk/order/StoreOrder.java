package lu.airsilk.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import org.hibernate.envers.Audited;

/**
 * What a store wants, by when.
 *
 * <p>Born as a draft of its store, which may write it anew or throw it away; submitted by the store and accepted by rule or by the allocators, with cuts that say
 * why; then its lines are allocated, shipped and received, and the order is complete when each line is. The store may
 * amend it, as a new revision with a reason, and cancel what is not on its way. What always holds: at least one line,
 * no product twice, and a state that follows from the lines once it is accepted.
 */
@Entity
@Table(name = "store_order")
@Audited
public class StoreOrder extends Versioned {

    private String number;

    private StoreCode store;

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.DRAFT;

    private int revision = 1;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoreOrder() {}

    StoreOrder(OrderNumber number, StoreCode store, LocalDate wantedBy, Placed placed) {
        this.number = number.number();
        this.store = store;
        this.wantedBy = wantedBy;
        placedBy = placed.by();
        placedAt = placed.at();
    }

    /** Who put the order in, and when. */
    record Placed(String by, Instant at) {}

    void add(QuotedLine line) {
        int last = lines.stream().mapToInt(OrderLine::position).max().orElse(0);
        lines.add(new OrderLine(this, last + 1, line));
    }

    /** Writes a draft anew: other cases, lines that come, lines that go. */
    void redraft(OrderDraft draft, List<QuotedLine> wanted) {
        requireState(OrderState.DRAFT);
        store = draft.store();
        wantedBy = draft.wantedBy();
        lines.removeIf(line -> wanted.stream().noneMatch(line::isFor));
        for (QuotedLine quoted : wanted) {
            lines.stream()
                    .filter(line -> line.isFor(quoted))
                    .findFirst()
                    .ifPresentOrElse(line -> line.quote(quoted), () -> add(quoted));
        }
    }

    void requireDraft() {
        requireState(OrderState.DRAFT);
    }

    void submit() {
        requireState(OrderState.DRAFT);
        state = OrderState.SUBMITTED;
    }

    /** Accepts every line as it was asked for: the rule for orders inside the store's assortment. */
    void acceptAsAsked() {
        requireState(OrderState.SUBMITTED);
        lines.forEach(line -> line.accept(line.requested()));
        follow();
    }

    void requireAccepted() {
        if (!accepted()) {
            throw Refused.conflict("order.notAccepted", number, state);
        }
    }

    void requireAmendable() {
        if (state == OrderState.COMPLETED || state == OrderState.CANCELLED) {
            throw Refused.conflict("order.closed", number, state);
        }
    }

    void revised() {
        revision++;
        follow();
    }

    /** Gives up what is not on its way; before it is accepted, the whole order or nothing. */
    void cancelOpen(List<OrderLine> which) {
        requireAmendable();
        if (accepted()) {
            which.forEach(OrderLine::cancelOpen);
            follow();
        } else {
            Refused.unless(which.size() == lines.size(), "order.cancelWhole", number);
            state = OrderState.CANCELLED;
        }
    }

    private boolean accepted() {
        return state == OrderState.ACCEPTED || state == OrderState.IN_FULFILMENT || state == OrderState.COMPLETED;
    }

    /** The state that the lines now stand for. */
    void follow() {
        if (state == OrderState.DRAFT || state == OrderState.CANCELLED) {
            return;
        }
        boolean begun = lines.stream().anyMatch(line -> !line.allocated().isZero());
        if (lines.stream().allMatch(OrderLine::settled)) {
            state = begun ? OrderState.COMPLETED : OrderState.CANCELLED;
        } else {
            state = begun ? OrderState.IN_FULFILMENT : OrderState.ACCEPTED;
        }
    }

    private void requireState(OrderState wanted) {
        if (state != wanted) {
            throw Refused.conflict("order.wrongState", number, state, wanted);
        }
    }

    OrderLine line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", number + "/" + position));
    }

    public OrderNumber number() {
        return new OrderNumber(number);
    }

    public StoreCode store() {
        return store;
    }

    public LocalDate wantedBy() {
        return wantedBy;
    }

    public OrderState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public String placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
