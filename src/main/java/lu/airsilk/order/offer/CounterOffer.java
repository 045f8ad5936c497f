package lu.airsilk.order.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A question to a store: so many cases cannot come now, what shall become of them. Born with its deadline and with what
 * holds when nobody answers; answered by the store with one tap, settled by the clock as it said, or withdrawn by those who ask. What always holds:
 * one open question a line, and an answer that was offered.
 */
@Entity
@Table(name = "counter_offer")
@Audited
class CounterOffer extends VersionedEntity {

    /** Where the question is. */
    enum State {
        OPEN,
        ANSWERED,
        SETTLED,
        WITHDRAWN
    }

    @Column(name = "line_id")
    private long lineId;

    /** The line again while the question is open. */
    @Column(name = "open_line_id")
    private @Nullable Long openLineId;

    private Cases rest;

    @Column(name = "later_day")
    private @Nullable LocalDate later;

    private @Nullable Sku substitute;

    @Enumerated(EnumType.STRING)
    private OfferAnswer standing;

    private Instant deadline;
    private String reason;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferAnswer answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected CounterOffer() {}

    CounterOffer(OrderLine line, OfferDraft draft, OrderChange.Hand hand) {
        Refused.unless(!draft.rest().isZero(), "offer.nothing");
        Refused.unless(
                !draft.rest().isMoreThan(line.open()), "order.cancelTooMany", line.ref(), draft.rest(), line.open());
        Refused.unless(draft.offers(draft.standing()), "offer.standing");
        Refused.unless(draft.deadline().isAfter(hand.at()), "offer.deadline");
        LocalDate answered = draft.deadline().atZone(Zones.CGO).toLocalDate();
        draft.later().ifPresent(day -> Refused.unless(!day.isBefore(answered), "offer.later", day));
        lineId = line.id();
        openLineId = line.id();
        rest = draft.rest();
        later = draft.later().orElse(null);
        substitute = draft.substitute().orElse(null);
        standing = draft.standing();
        deadline = draft.deadline();
        reason = hand.reason();
        offeredBy = hand.by();
        offeredAt = hand.at();
    }

    /** The store answers; refused when the question is closed, the deadline has passed, or this was not offered. */
    void answer(OfferAnswer said, String by, Instant at) {
        requireOpen(at);
        Refused.unless(draft().offers(said), "offer.notOffered");
        close(State.ANSWERED, said, by, at);
    }

    /** Nothing is asked any more; the cases are open as before. */
    void withdraw(String by, Instant at) {
        requireOpen(at);
        close(State.WITHDRAWN, null, by, at);
    }

    private void requireOpen(Instant at) {
        if (state != State.OPEN || !at.isBefore(deadline)) {
            throw Refused.conflict("offer.closed");
        }
    }

    /** Nobody has answered in time: what was said holds. */
    void settle(Instant at) {
        if (state == State.OPEN && !at.isBefore(deadline)) {
            close(State.SETTLED, standing, "", at);
        }
    }

    private void close(State how, @Nullable OfferAnswer said, String by, Instant at) {
        state = how;
        answer = said;
        answeredBy = by;
        answeredAt = at;
        openLineId = null;
    }

    Optional<OfferAnswer> answered() {
        return Optional.ofNullable(answer);
    }

    long lineId() {
        return lineId;
    }

    Cases rest() {
        return rest;
    }

    Optional<Sku> substitute() {
        return Optional.ofNullable(substitute);
    }

    OfferDraft draft() {
        return new OfferDraft(
                rest, Optional.ofNullable(later), Optional.ofNullable(substitute), standing, deadline, reason);
    }
}
