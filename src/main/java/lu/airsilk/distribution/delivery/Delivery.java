package lu.airsilk.distribution.delivery;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.Hand;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Recount;
import lu.airsilk.supply.ReservationRow;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What goes from the hub to one store on one truck.
 *
 * <p>Born as a draft that gathers the store's reservations on lots, and takes in later ones until it leaves; dispatched by the
 * hub, or cancelled with its goods left to the next one; confirmed by the store, with what was damaged or missing, and
 * for half an hour corrected by it. What
 * always holds: one draft a store, each reservation in one delivery, and what the store says of a line sums up to what was
 * sent.
 */
@Entity
@Table(name = "delivery")
@SuppressWarnings("UnusedVariable") // who did it is for the history, the draft’s store for the database
@Audited
public class Delivery extends VersionedEntity {

    private String number;
    private StoreCode store;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.DRAFT;

    private @Nullable String draftOf;
    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String dispatchedBy;
    private @Nullable Instant dispatchedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String correctedBy;
    private @Nullable Instant correctedAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DeliveryLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    public Delivery(DeliveryNumber number, StoreCode store, Hand prepared) {
        this.number = number.number();
        this.store = store;
        draftOf = store.code();
        preparedBy = prepared.by();
        preparedAt = prepared.at();
    }

    public void add(ReservationRow reservation) {
        int last = lines.stream().mapToInt(DeliveryLine::position).max().orElse(0);
        lines.add(new DeliveryLine(this, last + 1, reservation));
    }

    /** Takes lines out before it leaves; one that is left empty is to be given up instead. */
    public void takeOut(List<DeliveryLine> some) {
        requireDraft();
        lines.removeAll(some);
    }

    /** The lines that may not leave. */
    public List<DeliveryLine> heldLines() {
        return lines.stream().filter(line -> line.hold().isPresent()).toList();
    }

    public void dispatch(Hand hand) {
        requireDraft();
        Refused.unless(!lines.isEmpty(), "delivery.empty", number);
        state = DeliveryState.DISPATCHED;
        draftOf = null;
        dispatchedBy = hand.by();
        dispatchedAt = hand.at();
    }

    public void cancel(Hand hand) {
        requireDraft();
        state = DeliveryState.CANCELLED;
        draftOf = null;
        cancelledBy = hand.by();
        cancelledAt = hand.at();
    }

    /** Refused when it has left or was given up: to who was slower it is said who did that, and when. */
    public void requireDraft() {
        Hand.of(cancelledBy, cancelledAt).ifPresent(hand -> {
            throw Refused.conflict("delivery.cancelled", number, hand.who(), hand.when());
        });
        Hand.of(dispatchedBy, dispatchedAt).ifPresent(hand -> {
            throw Refused.conflict("delivery.dispatched", number, hand.who(), hand.when());
        });
        require(DeliveryState.DRAFT);
    }

    /** Notes what the store found; refused unless each line is counted once and sums up to what was sent. */
    public void count(List<ReceivedLine> found) {
        Map<String, ReceivedLine> byLine = new HashMap<>();
        for (ReceivedLine line : found) {
            Refused.unless(byLine.put(line.line(), line) == null, "delivery.countedTwice", line.line());
        }
        for (DeliveryLine line : lines) {
            ReceivedLine counted = byLine.remove(line.ref());
            if (counted == null) {
                throw Refused.because("delivery.notCounted", line.ref(), line.units());
            }
            line.found(counted);
        }
        byLine.keySet().stream().findFirst().ifPresent(unknown -> {
            throw Refused.because("delivery.lineUnknown", unknown, number());
        });
    }

    /** Refused when it is not on the road; to who counted it too it is said who has received it, and when. */
    public void requireDispatched() {
        Hand.of(confirmedBy, confirmedAt).ifPresent(hand -> {
            throw Refused.conflict("delivery.received", number, hand.who(), hand.when(), Recount.WITHIN.toMinutes());
        });
        require(DeliveryState.DISPATCHED);
    }

    public void confirmed(Hand hand) {
        requireDispatched();
        settle();
        confirmedBy = hand.by();
        confirmedAt = hand.at();
    }

    /** Refused before the store has confirmed it, and when that was too long ago. */
    public void requireCorrectable(Instant now) {
        if (correctableUntil().isEmpty()) {
            throw Refused.conflict("delivery.wrongState", number, state, DeliveryState.CONFIRMED);
        }
        if (correctableUntil().filter(now::isBefore).isEmpty()) {
            throw Refused.conflict("delivery.tooLate", number, Recount.WITHIN.toMinutes());
        }
    }

    /** Until when the store may still say that it was otherwise; empty until it has said anything. */
    public Optional<Instant> correctableUntil() {
        return confirmedAt().map(at -> at.plus(Recount.WITHIN));
    }

    /** Notes who did it too: with that it is another version, whatever it comes to. */
    public void corrected(Hand hand) {
        settle();
        correctedBy = hand.by();
        correctedAt = hand.at();
    }

    /** Who said last that it was otherwise, and when; empty as long as nobody has. */
    public Optional<Hand> lastCorrected() {
        return Hand.of(correctedBy, correctedAt);
    }

    private void settle() {
        state = lines.stream().allMatch(DeliveryLine::isWhole)
                ? DeliveryState.CONFIRMED
                : DeliveryState.CONFIRMED_WITH_DIFFERENCE;
    }

    private void require(DeliveryState wanted) {
        if (state != wanted) {
            throw Refused.conflict("delivery.wrongState", number, state, wanted);
        }
    }

    public DeliveryNumber number() {
        return new DeliveryNumber(number);
    }

    public StoreCode store() {
        return store;
    }

    public DeliveryState state() {
        return state;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<Instant> dispatchedAt() {
        return Optional.ofNullable(dispatchedAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public List<DeliveryLine> lines() {
        return List.copyOf(lines);
    }
}
