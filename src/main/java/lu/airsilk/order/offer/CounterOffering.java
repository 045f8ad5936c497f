package lu.airsilk.order.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.Reserving;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Asks stores what shall become of cases that cannot come now, instead of cutting them without a word. */
@ApplicationScoped
public class CounterOffering {

    private static final String PAGE = "/order/order-view.xhtml?number=";

    @Inject
    CounterOffers offers;

    @Inject
    Orders orders;

    @Inject
    Quoting wanted;

    @Inject
    Reserving reserving;

    @Inject
    ProductDirectory products;

    @Inject
    CurrentActor actor;

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
        draft.substitute().ifPresent(sku -> requireOther(order, line, sku, draft.rest()));
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
                Audience.store(order.store()),
                Reason.of("notice.offer", names(line.sku()), draft.rest()),
                page(order, offer.id()));
        return offer.id();
    }

    /** What cannot come is no substitute for itself; what is one can be had. */
    private void requireOther(StoreOrder order, OrderLine line, Sku instead, Cases rest) {
        if (instead.equals(line.sku())) {
            throw new Refused(Refusal.of("offer.sameGoods", instead).at("substitute"));
        }
        quoted(order, instead, rest);
    }

    /**
     * Answers for the store; gives what was told of the line.
     *
     * @param taken so many cases of the rest come later or as the substitute, what is left of it is given up
     */
    @Transactional
    @Allowed(Role.STORE)
    public Reason answer(long offer, OfferAnswer answer, Cases taken) {
        CounterOffer asked = offers.lock(offer, actor.stores());
        StoreOrder order = orders.lock(offers.line(asked.lineId()).order(), actor.stores());
        Refused.unless(!taken.isMoreThan(asked.rest()), "offer.tooMany", taken, asked.rest());
        asked.answer(answer, actor.user(), clock.instant());
        notifying.done(page(order, offer));
        return carryOut(asked, order, taken);
    }

    /** Takes an open question back: the store is told, and its cases are open as before. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void withdraw(long offer) {
        CounterOffer asked = offers.lock(offer, actor.stores());
        LineRef ref = offers.line(asked.lineId());
        StoreOrder order = orders.lock(ref.order(), actor.stores());
        asked.withdraw(actor.user(), clock.instant());
        OrderLine line = order.line(ref.position());
        orders.tell(line, Reason.of("offer.withdrawn", asked.rest()));
        notifying.done(page(order, offer));
        notifying.tell(
                Audience.store(order.store()),
                Reason.of("notice.offerWithdrawn", names(line.sku()), asked.rest()),
                page(order, ref));
    }

    /** Lets hold what was said would hold, now that the deadline has passed; does nothing when it has been answered. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void settle(long offer) {
        CounterOffer asked = offers.lock(offer, StoreScope.EVERYTHING);
        StoreOrder order = orders.lock(offers.line(asked.lineId()).order(), StoreScope.EVERYTHING);
        asked.settle(clock.instant());
        if (asked.answered().isPresent()) {
            notifying.done(page(order, offer));
            carryOut(asked, order, asked.rest());
            tellSettled(order, offers.line(asked.lineId()));
        }
    }

    private void tellSettled(StoreOrder order, LineRef ref) {
        notifying.tell(
                Audience.store(order.store()),
                Reason.of(
                        "notice.offerSettled", names(order.line(ref.position()).sku())),
                page(order, ref));
    }

    private static String page(StoreOrder order, LineRef ref) {
        return PAGE + order.number() + "&line=" + ref.position();
    }

    private static String page(StoreOrder order, long offer) {
        return PAGE + order.number() + "#offer-" + offer;
    }

    /** The questions whose deadline has passed without an answer. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<Long> due() {
        return offers.due(clock.instant());
    }

    private Reason carryOut(CounterOffer asked, StoreOrder order, Cases wanted) {
        OrderLine line = order.line(offers.line(asked.lineId()).position());
        OfferAnswer answer = asked.answered().orElseThrow();
        Cases rest = asked.rest().min(line.open());
        Cases taken = answer == OfferAnswer.GIVE_UP ? Cases.ZERO : rest.min(wanted);
        line.cancel(rest.minus(taken));
        Reason told = take(asked, answer, line, taken);
        if (answer == OfferAnswer.SUBSTITUTE && !taken.isZero()) {
            OrderLine stands = substitute(order, asked.substitute().orElseThrow(), taken);
            orders.tell(Stream.of(new Orders.LineNews(stands, Reason.of("offer.stands", taken, names(line.sku())))));
        }
        order.follow();
        orders.tell(line, told);
        return told;
    }

    /** What becomes of the cases that are still wanted, on the line itself. */
    private Reason take(CounterOffer asked, OfferAnswer answer, OrderLine line, Cases taken) {
        Cases givenUp = asked.rest().minus(taken);
        return switch (answer) {
            case GIVE_UP -> Reason.of("offer.GIVE_UP", givenUp, "");
            case LATER -> {
                LocalDate later = asked.draft().later().orElseThrow();
                if (!taken.isZero()) {
                    line.expectAgain(later, taken, clock.instant());
                }
                yield told("offer.later", taken, later, givenUp);
            }
            case SUBSTITUTE -> {
                line.giveWay(taken);
                yield told("offer.instead", taken, names(asked.substitute().orElseThrow()), givenUp);
            }
        };
    }

    private static Reason told(String code, Cases taken, Object how, Cases givenUp) {
        return givenUp.isZero() ? Reason.of(code, taken, how) : Reason.of(code + "Part", taken, how, givenUp);
    }

    private String names(Sku sku) {
        return Texts.kept(products.facts(sku).names());
    }

    private OrderLine substitute(StoreOrder order, Sku sku, Cases rest) {
        Optional<OrderLine> there = order.lineOf(sku);
        there.ifPresent(line -> line.amend(line.requested().plus(rest), clock.instant()));
        return there.orElseGet(() -> {
            QuotedLine quoted = quoted(order, sku, rest);
            OrderLine added = order.addToo(quoted);
            reserving.reserve(order, List.of(quoted));
            return added;
        });
    }

    private QuotedLine quoted(StoreOrder order, Sku sku, Cases cases) {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        return wanted.checked(new OrderDraft(order.store(), today, List.of(new WantedLine(sku, cases))))
                .getFirst();
    }
}
