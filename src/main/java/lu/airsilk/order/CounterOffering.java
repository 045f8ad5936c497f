package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.Signature;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;

/** Asks stores what shall become of cases that cannot come now, instead of cutting them without a word. */
@ApplicationScoped
public class CounterOffering {

    @Inject
    CounterOffers offers;

    @Inject
    Orders orders;

    @Inject
    Wanted wanted;

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /** Asks the store; gives the question's id. Refused while another question about the line is open. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public long offer(LineRef ref, OfferDraft draft) {
        Refused.unless(!draft.reason().isBlank(), "order.reasonMissing");
        StoreOrder order = orders.lock(ref.order(), actor.stores());
        order.requireAccepted();
        OrderLine line = order.line(ref.position());
        Refused.unless(!offers.isOpen(line), "offer.open", ref);
        draft.substitute().ifPresent(sku -> quoted(order, sku, draft.rest()));
        CounterOffer offer =
                new CounterOffer(line, draft, new OrderChange.Hand(actor.user(), clock.instant(), draft.reason()));
        offers.add(offer);
        orders.tell(
                line,
                Reason.of(
                        "offer.made",
                        line.accepted().minus(line.cancelled()).minus(draft.rest()),
                        line.accepted(),
                        draft.reason()));
        notifying.tell(
                Audience.store(order.store()), Reason.of("notice.offer", ref, draft.rest()), "/order/offer-list.xhtml");
        return offer.id();
    }

    /** Answers for the store. */
    @Transactional
    @Allowed(Role.STORE)
    public void answer(long offer, OfferAnswer answer) {
        CounterOffer asked = offers.lock(offer, actor.stores());
        StoreOrder order = orders.lock(offers.line(asked.lineId()).order(), actor.stores());
        asked.answer(answer, actor.user(), clock.instant());
        carryOut(asked, order);
    }

    /** Lets hold what was said would hold, now that the deadline has passed; does nothing when it has been answered. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void settle(long offer) {
        CounterOffer asked = offers.lock(offer, StoreScope.EVERYTHING);
        StoreOrder order = orders.lock(offers.line(asked.lineId()).order(), StoreScope.EVERYTHING);
        asked.settle(clock.instant());
        if (asked.answered().isPresent()) {
            carryOut(asked, order);
            notifying.tell(
                    Audience.store(order.store()),
                    Reason.of("notice.offerSettled", offers.line(asked.lineId())),
                    "/order/order-view.xhtml?number=" + order.number());
        }
    }

    /** The questions whose deadline has passed without an answer. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<Long> due() {
        return offers.due(clock.instant());
    }

    private void carryOut(CounterOffer asked, StoreOrder order) {
        OrderLine line = order.line(offers.line(asked.lineId()).position());
        Cases rest = asked.rest().min(line.open());
        OfferAnswer answer = asked.answered().orElseThrow();
        signature.because("counter-offer: " + answer);
        switch (answer) {
            case LATER -> asked.draft().later().ifPresent(line::expectAgain);
            case GIVE_UP -> line.cancel(rest);
            case SUBSTITUTE -> {
                line.cancel(rest);
                if (!rest.isZero()) {
                    substitute(order, asked.substitute().orElseThrow(), rest);
                }
            }
        }
        order.follow();
        orders.tell(
                line,
                Reason.of(
                        "offer." + answer,
                        rest,
                        asked.substitute().map(Sku::code).orElse("")));
    }

    private void substitute(StoreOrder order, Sku sku, Cases rest) {
        Optional<OrderLine> there = order.lineOf(sku);
        there.ifPresent(line -> line.amend(line.requested().plus(rest)));
        if (there.isEmpty()) {
            order.addToo(quoted(order, sku, rest));
        }
    }

    private QuotedLine quoted(StoreOrder order, Sku sku, Cases cases) {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        return wanted.checked(new OrderDraft(order.store(), today, List.of(new WantedLine(sku, cases))))
                .getFirst();
    }
}
