package lu.airsilk.order.demand;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * What a store wants, by when.
 *
 * <p>Born as a draft of its store, which its people fill line by line, or whole; submitted by the store, beyond its month's
 * budget only once the store's owner approves; accepted by rule or by the allocators, with cuts that say why; then its lines are allocated, shipped and received, and the order is
 * complete when each line is. The store may amend it, as a new revision with a reason, and cancel what has not been
 * shipped. What always holds: no product twice, one list in the making a store, at least one line once it is sent, and a
 * state that follows from the lines once it is accepted.
 */
@Entity
@Table(name = "store_order")
@Audited
public class StoreOrder extends VersionedEntity {

    /** Of why an order is given back. */
    public static final int LONGEST_REASON = 400;

    private String number;

    private StoreCode store;

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    /** Follows from the wanted day and the promises, which are audited. */
    @NotAudited
    @Column(name = "budget_day")
    private LocalDate budgetDay;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.DRAFT;

    private int revision = 1;

    /** The store whose list in the making it is; missing once it is sent, and for orders that were put in whole. */
    @Column(name = "draft_of")
    private @Nullable String draftOf;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    /** Why the owner gave it back; until it is sent again. */
    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    /** What its month came to when its owner agreed to it beyond the budget; missing for what the month had room for. */
    @Column(name = "owner_agreed", precision = 19, scale = 4)
    private @Nullable BigDecimal ownerAgreed;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoreOrder() {}

    public StoreOrder(OrderNumber number, StoreCode store, LocalDate wantedBy, Placed placed) {
        this.number = number.number();
        this.store = store;
        this.wantedBy = wantedBy;
        budgetDay = wantedBy;
        placedBy = placed.by();
        placedAt = placed.at();
    }

    /** Who put the order in, and when. */
    public record Placed(String by, Instant at) {}

    /** An empty list that the store's people fill; there is one at a time. */
    public static StoreOrder begun(OrderNumber number, StoreCode store, LocalDate wantedBy, Placed placed) {
        StoreOrder order = new StoreOrder(number, store, wantedBy, placed);
        order.draftOf = store.code();
        return order;
    }

    public OrderLine add(QuotedLine line) {
        OrderLine added = new OrderLine(this, nextPosition(), line);
        lines.add(added);
        return added;
    }

    /** So many cases of a product are wanted in the list: new ones of its line, or a new line. */
    public void put(ProductFacts product, Cases cases, String by) {
        lineOf(product.sku())
                .ifPresentOrElse(line -> line.want(cases, by), () -> add(QuotedLine.wanted(product, cases, by)));
    }

    /** Puts a line back where it stood, or last when another stands there now. */
    public void putBack(QuotedLine line, int position) {
        lines.add(new OrderLine(this, lineAt(position).isEmpty() ? position : nextPosition(), line));
    }

    /** The cases of a product in the list, {@link DraftChange#ABSENT} without it. */
    public long casesOf(Sku sku) {
        return lineOf(sku).map(line -> line.requested().value()).orElse(DraftChange.ABSENT);
    }

    /** Adds a line to an order that is already sent; inside the assortment it is accepted by rule. */
    public OrderLine addToo(QuotedLine line) {
        OrderLine added = add(line);
        if (accepted()) {
            added.accept(line.cases());
        }
        return added;
    }

    private int nextPosition() {
        return lines.stream().mapToInt(OrderLine::position).max().orElse(0) + 1;
    }

    /** Takes a line out of the list in the making. */
    public void drop(OrderLine line) {
        requireState(OrderState.DRAFT);
        lines.remove(line);
    }

    public void wantBy(LocalDate day) {
        requireState(OrderState.DRAFT);
        wantedBy = day;
        budgetDay = day;
    }

    /** The month of this day pays for it. */
    public void payFrom(LocalDate day) {
        requireState(OrderState.DRAFT);
        budgetDay = day;
    }

    /** Sent by somebody, with what was known of each line at that moment. */
    public void submit(Map<Sku, QuotedLine> quoted, Placed sent) {
        requireState(OrderState.DRAFT);
        send(OrderState.SUBMITTED, quoted, sent);
    }

    /** Sent by somebody beyond the month's budget: it has prices, and no promise until the owner approves. */
    public void waitForOwner(Map<Sku, QuotedLine> priced, Placed sent) {
        requireState(OrderState.DRAFT);
        send(OrderState.WAITING_OWNER, priced, sent);
    }

    /** On its way after all, with what is known of each line at this moment. */
    public void approve(Map<Sku, QuotedLine> quoted, Instant at) {
        requireWaiting();
        send(OrderState.SUBMITTED, quoted, new Placed(placedBy, at));
    }

    /** Its owner has agreed to what its month comes to with it. */
    public void agree(Money month) {
        ownerAgreed = month.amount();
    }

    /** Whether its owner has agreed to it beyond the budget. */
    public boolean isAgreed() {
        return ownerAgreed != null;
    }

    private void send(OrderState as, Map<Sku, QuotedLine> quoted, Placed sent) {
        lines.forEach(line -> line.quote(Objects.requireNonNull(quoted.get(line.sku()))));
        state = as;
        draftOf = null;
        returnedBecause = null;
        placedBy = sent.by();
        placedAt = sent.at();
    }

    /** A draft of its store again, which reads why. */
    public void giveBack(String why) {
        requireWaiting();
        state = OrderState.DRAFT;
        returnedBecause = why;
    }

    /** A draft again, before its owner has decided. */
    public void callBack() {
        requireWaiting();
        state = OrderState.DRAFT;
    }

    /** The list that its store goes on with; it has no other. */
    public void goOn() {
        requireDraft();
        draftOf = store.code();
    }

    /** It stays a draft beside the list that its store begins instead. */
    void putAside() {
        requireDraft();
        draftOf = null;
    }

    public void requireWaiting() {
        requireState(OrderState.WAITING_OWNER);
    }

    /** Accepts every line as it was asked for: the rule for orders inside the store's assortment. */
    public void acceptAsAsked() {
        requireState(OrderState.SUBMITTED);
        lines.forEach(line -> line.accept(line.requested()));
        follow();
    }

    public void requireAccepted() {
        if (!accepted()) {
            throw Refused.conflict("order.notAccepted", number, state);
        }
    }

    public void requireDraft() {
        requireState(OrderState.DRAFT);
    }

    /** Refuses to change what somebody is about to decide. */
    public void requireDecided() {
        if (state == OrderState.WAITING_OWNER) {
            throw Refused.conflict("order.waitsForOwner", number);
        }
    }

    public void requireAmendable() {
        if (state == OrderState.COMPLETED || state == OrderState.CANCELLED) {
            throw Refused.conflict("order.closed", number, state);
        }
    }

    public void revised() {
        revision++;
        follow();
    }

    /** Gives up what is still open; before it is accepted, the whole order or nothing. So many cases are given up. */
    public Cases cancelOpen(List<OrderLine> which) {
        requireAmendable();
        Cases cases = toGiveUp(which);
        if (accepted()) {
            which.forEach(OrderLine::cancelOpen);
            follow();
        } else {
            Refused.unless(which.size() == lines.size(), "order.cancelWhole", number);
            state = OrderState.CANCELLED;
            draftOf = null;
        }
        return cases;
    }

    /** How many cases of these lines are open; before it is accepted, all that is asked for. */
    public Cases toGiveUp(List<OrderLine> which) {
        return which.stream()
                .map(accepted() ? OrderLine::open : OrderLine::requested)
                .reduce(Cases.ZERO, Cases::plus);
    }

    /** What the store gave up of these lines is open again. */
    public void takeBack(List<OrderLine> which) {
        which.forEach(OrderLine::takeBack);
        state = OrderState.ACCEPTED;
        follow();
    }

    private boolean accepted() {
        return state == OrderState.ACCEPTED || state == OrderState.IN_FULFILMENT || state == OrderState.COMPLETED;
    }

    /** The state that the lines now stand for. */
    public void follow() {
        if (state == OrderState.DRAFT || state == OrderState.WAITING_OWNER || state == OrderState.CANCELLED) {
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

    public Optional<OrderLine> lineOf(Sku sku) {
        return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    Optional<OrderLine> lineAt(int position) {
        return lines.stream().filter(line -> line.position() == position).findFirst();
    }

    public OrderLine line(int position) {
        return lineAt(position).orElseThrow(() -> Refused.unknown("order.lineUnknown", number + "/" + position));
    }

    /** The lines that are named, all when none is; refused for one of another order. */
    public List<OrderLine> lines(List<LineRef> named) {
        return named.isEmpty() ? lines() : named.stream().map(this::line).toList();
    }

    /** The line; refused for one of another order. */
    public OrderLine line(LineRef line) {
        Refused.unless(line.order().equals(number()), "order.lineUnknown", line);
        return line(line.position());
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

    /** The day whose month pays for it: the wanted one, or when its goods come where that is earlier. */
    public LocalDate budgetDay() {
        return budgetDay;
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

    public boolean isWaiting() {
        return state == OrderState.WAITING_OWNER;
    }

    public Optional<String> returnedBecause() {
        return Optional.ofNullable(returnedBecause);
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
