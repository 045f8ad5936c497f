package lu.airsilk.purchase.order;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.PricedNeed;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What is bought from one supplier.
 *
 * <p>Born when the stores' demand is gathered; submitted by a buyer, approved by another person or sent back to be a
 * draft, approved by two above the limit, sent, perhaps amended and then approved anew as another revision, confirmed by
 * the supplier, perhaps with fewer cases, later or dearer, which finance has to agree to; then its lines go on
 * consignments and are received. Withdrawn before it is sent, cancelled afterwards, line by line, while nothing flies.
 * What always holds: at least one line, no product twice, prices of the supplier's approved list unless finance agreed
 * to others, and who submitted did not approve.
 */
@Entity
@Table(name = "purchase_order")
@Audited
public class PurchaseOrder extends VersionedEntity {

    private String number;

    private SupplierCode supplier;

    private String currency;

    @Enumerated(EnumType.STRING)
    private PurchaseState state = PurchaseState.DRAFT;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "also_approved_by")
    private @Nullable String alsoApprovedBy;

    /** The departure that its goods should take, {@code CV9737-2026-11-24}; missing when none is planned. */
    private @Nullable String flight;

    /** Counted from 1; one more with each amendment. */
    private int revision = 1;

    /** The supplier has it in hand, in this revision or an earlier one. */
    @Column(name = "was_sent")
    private boolean wasSent;

    @Column(name = "amended_why")
    private @Nullable String amendedWhy;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<PurchaseLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PurchaseOrder() {}

    PurchaseOrder(PurchaseOrderNumber number, SupplierCode supplier, Instant madeAt, List<PricedNeed> needs) {
        Refused.unless(!needs.isEmpty(), "purchase.nothingToBuy", supplier);
        this.number = number.number();
        this.supplier = supplier;
        this.madeAt = madeAt;
        currency = needs.getFirst().price().currencyCode();
        needs.forEach(this::add);
    }

    private void add(PricedNeed need) {
        Refused.unless(
                need.price().currencyCode().equals(currency),
                "purchase.currencies",
                supplier,
                need.sku(),
                need.price().currencyCode(),
                currency);
        lines.add(new PurchaseLine(this, lines.size() + 1, need));
    }

    void submit(String by) {
        require(PurchaseState.DRAFT);
        submittedBy = by;
        state = PurchaseState.SUBMITTED;
    }

    /**
     * Approves; above the limit a second person must too.
     *
     * @param limit up to which one approval is enough, in the order's currency
     */
    void approve(String by, BigDecimal limit) {
        if (state == PurchaseState.ANSWERED) {
            Refused.unless(!by.equals(submittedBy), "purchase.ownApproval", number);
            state = PurchaseState.CONFIRMED;
            return;
        }
        require(PurchaseState.SUBMITTED);
        Refused.unless(!by.equals(submittedBy), "purchase.ownApproval", number);
        Refused.unless(!by.equals(approvedBy), "purchase.secondApproval", number);
        if (approvedBy == null) {
            approvedBy = by;
        } else {
            alsoApprovedBy = by;
        }
        if (total().amount().compareTo(limit) <= 0 || alsoApprovedBy != null) {
            state = PurchaseState.APPROVED;
        }
    }

    /** Finance does not agree: it is a draft again, or what the supplier answered does not hold. */
    public void reject() {
        if (state == PurchaseState.ANSWERED) {
            lines.forEach(PurchaseLine::declineAnswer);
            state = PurchaseState.SENT;
            return;
        }
        require(PurchaseState.SUBMITTED);
        backToDraft();
    }

    /** What was noted as the answer was not the supplier's: it is to be noted anew, as long as nothing of it flies. */
    public void reopen() {
        if (state != PurchaseState.ANSWERED && state != PurchaseState.CONFIRMED) {
            throw Refused.conflict("purchase.wrongState", number, state, PurchaseState.CONFIRMED);
        }
        lines.forEach(PurchaseLine::declineAnswer);
        state = PurchaseState.SENT;
    }

    /** Nothing of it is wanted any more, and the supplier has not heard of it. */
    public void withdraw() {
        requireNotClosed();
        if (wasSent) {
            throw Refused.conflict("purchase.sentAlready", number);
        }
        lines.forEach(PurchaseLine::cancel);
        state = PurchaseState.CANCELLED;
    }

    /**
     * These lines are not wanted any more, though the supplier knows of them.
     *
     * @param positions all lines that are still wanted when empty
     */
    public void cancel(Set<Integer> positions) {
        requireNotClosed();
        if (!wasSent) {
            throw Refused.conflict("purchase.notSent", number);
        }
        List<PurchaseLine> chosen = chosen(positions);
        List<Refusal> booked = chosen.stream()
                .filter(PurchaseLine::begun)
                .map(line -> Refusal.of("purchase.booked", line.ref(), line.consigned()))
                .toList();
        if (!booked.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, booked);
        }
        chosen.forEach(PurchaseLine::cancel);
        if (lines.stream().allMatch(line -> line.wanted().isZero())) {
            state = PurchaseState.CANCELLED;
        } else if (state == PurchaseState.ANSWERED) {
            state = answeredState();
        } else {
            follow();
        }
    }

    private List<PurchaseLine> chosen(Set<Integer> positions) {
        return positions.isEmpty()
                ? lines.stream().filter(line -> !line.wanted().isZero()).toList()
                : positions.stream().map(this::line).toList();
    }

    private void requireNotClosed() {
        if (state == PurchaseState.CANCELLED || state == PurchaseState.RECEIVED) {
            throw Refused.conflict("purchase.closed", number, state);
        }
    }

    private void backToDraft() {
        submittedBy = null;
        approvedBy = null;
        alsoApprovedBy = null;
        state = PurchaseState.DRAFT;
    }

    boolean isDraft() {
        return state == PurchaseState.DRAFT;
    }

    /** Other quantities; a draft stays the same draft. */
    void change(Map<Integer, Cases> quantities) {
        quantities.forEach((position, cases) -> line(position).amend(cases));
        Refused.unless(lines.stream().anyMatch(line -> !line.ordered().isZero()), "purchase.nothingLeft", number);
    }

    /** What these quantities would change, line by line: {@code AS0000093 102 → 60}; empty when it is nothing. */
    String changes(Map<Integer, Cases> quantities) {
        return new TreeMap<>(quantities)
                .entrySet().stream()
                        .map(each -> line(each.getKey()).change(each.getValue()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    /** Other quantities than were approved or sent: another revision, to be submitted and approved again. */
    void amend(Map<Integer, Cases> quantities, String why) {
        if (state != PurchaseState.APPROVED && state != PurchaseState.SENT) {
            throw Refused.conflict("purchase.wrongState", number, state, PurchaseState.SENT);
        }
        change(quantities);
        revision++;
        amendedWhy = why;
        backToDraft();
    }

    public void fliesWith(Optional<String> departure) {
        flight = departure.orElse(null);
    }

    /** The lines of which cases are on no consignment yet; refused when there are none, and once nothing comes of the order any more. */
    List<PurchaseLine> toFly() {
        if (state == PurchaseState.CANCELLED || state == PurchaseState.RECEIVED) {
            throw Refused.conflict("purchase.over", number, state);
        }
        List<PurchaseLine> left =
                lines.stream().filter(line -> !line.toFly().isZero()).toList();
        if (left.isEmpty()) {
            throw Refused.conflict("purchase.allBooked", number);
        }
        return left;
    }

    /** What is on no consignment yet flies with this departure, and is due for it. */
    void moveTo(FlightRow departure) {
        toFly().forEach(line -> line.dueBy(departure.readyBy()));
        flight = departure.id();
    }

    public Optional<String> flight() {
        return Optional.ofNullable(flight);
    }

    int revision() {
        return revision;
    }

    Optional<String> amendedWhy() {
        return Optional.ofNullable(amendedWhy);
    }

    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    void send() {
        require(PurchaseState.APPROVED);
        wasSent = true;
        state = PurchaseState.SENT;
    }

    void requireSent() {
        require(PurchaseState.SENT);
    }

    /** What is dearer than it was approved needs finance once more. */
    void confirmed() {
        require(PurchaseState.SENT);
        state = answeredState();
    }

    private PurchaseState answeredState() {
        return lines.stream().anyMatch(PurchaseLine::isDearer) ? PurchaseState.ANSWERED : PurchaseState.CONFIRMED;
    }

    /**
     * The supplier has goods that fly nowhere yet ready on another day.
     *
     * @param positions all of which cases are left when empty
     * @return the lines whose day is another now
     */
    List<PurchaseLine> readyOn(LocalDate day, Set<Integer> positions) {
        if (state != PurchaseState.CONFIRMED && state != PurchaseState.CONSIGNED) {
            throw Refused.conflict("purchase.wrongState", number, state, PurchaseState.CONFIRMED);
        }
        List<PurchaseLine> moved = (positions.isEmpty()
                        ? lines.stream().filter(line -> !line.left().isZero())
                        : positions.stream().map(this::line))
                .filter(line -> !day.equals(line.shipDay()))
                .toList();
        moved.forEach(line -> line.readyOn(day));
        return moved;
    }

    /**
     * In what the supplier's answer differs from what was ordered, line by line: other cases and prices before lines of which it
     * names nothing but the day; empty when it is the same.
     */
    String answeredOtherwise() {
        return lines.stream()
                .sorted(Comparator.comparing(PurchaseLine::isAnsweredAsOrdered))
                .map(PurchaseLine::answeredOtherwise)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The state that the lines now stand for. */
    public void follow() {
        if (state.compareTo(PurchaseState.CONFIRMED) < 0) {
            return;
        }
        if (lines.stream().allMatch(PurchaseLine::settled)) {
            state = PurchaseState.RECEIVED;
        } else if (lines.stream().anyMatch(PurchaseLine::begun)) {
            state = PurchaseState.CONSIGNED;
        } else if (state == PurchaseState.CONSIGNED) {
            state = PurchaseState.CONFIRMED;
        }
    }

    private void require(PurchaseState wanted) {
        if (state != wanted) {
            throw Refused.conflict("purchase.wrongState", number, state, wanted);
        }
    }

    PurchaseLine line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.unknown("purchase.lineUnknown", number + "/" + position));
    }

    /** The products that are still wanted. */
    List<Sku> skus() {
        return lines.stream()
                .filter(line -> !line.wanted().isZero())
                .map(PurchaseLine::sku)
                .toList();
    }

    /** What all cases that are wanted cost. */
    public Money total() {
        return lines.stream().map(line -> line.price().times(line.wanted())).reduce(Money.zero(currency), Money::plus);
    }

    boolean wasSent() {
        return wasSent;
    }

    /** Who submitted it last; empty while nobody has. */
    public Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public PurchaseOrderNumber number() {
        return new PurchaseOrderNumber(number);
    }

    public SupplierCode supplier() {
        return supplier;
    }

    public String currency() {
        return currency;
    }

    public PurchaseState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<PurchaseLine> lines() {
        return List.copyOf(lines);
    }
}
