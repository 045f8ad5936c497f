package lu.airsilk.order.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class CounterOfferingTest {

    private static final String WHY = "sold out in Europe";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    CounterOffering offering;

    @Inject
    OfferBook book;

    @Inject
    OrderLines lines;

    @Inject
    StoreOrdering ordering;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;
    private LineRef line;
    private Instant deadline;
    private LocalDate later;

    @BeforeEach
    void a_store_has_ordered_four_cases() {
        goods = ground.onSale(1);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
        line = new LineRef(order, 1);
        deadline = clock.instant().plus(Duration.ofDays(1));
        later = ground.wantedBy();
    }

    private OfferDraft draft(long rest, OfferAnswer standing, Sku... substitute) {
        return new OfferDraft(
                Cases.of(rest), Optional.of(later), Stream.of(substitute).findFirst(), standing, deadline, WHY);
    }

    private long offered(Sku... substitute) {
        return acting.twice("allocator", () -> offering.offer(line, draft(3, OfferAnswer.GIVE_UP, substitute)));
    }

    private OrderLine line() {
        return ground.order(order).line(1);
    }

    private void refusesOffer(OfferDraft draft, String code, Object... arguments) {
        acting.refuses("allocator", () -> offering.offer(line, draft), code, arguments);
    }

    @Test
    void what_cannot_come_is_no_substitute_for_itself() {
        refusesOffer(draft(3, OfferAnswer.SUBSTITUTE, line().sku()), "offer.sameGoods", line().sku());
    }

    @Test
    void a_store_is_asked_once_and_hears_the_bell() {
        long offer = offered();

        assertEquals(
                List.of(offer),
                acting.as(shop.user(), () -> book.open(order)).stream()
                        .map(OfferBook.Row::id)
                        .toList());
        assertEquals(Reason.of("offer.made", 1, 4, WHY), ground.toldOf(line).getFirst());
        assertEquals("notice.offer", ground.told(shop.user()).getFirst().code());
        refusesOffer(draft(1, OfferAnswer.GIVE_UP), "offer.open", line);
    }

    @Test
    void an_allocator_sees_when_a_substitute_would_come_and_nothing_is_kept_of_it() {
        Ground.Goods other = ground.onSale(1);
        Supplier<Promise> looked = () -> acting.as("allocator", () -> book.instead(order, other.first(), Cases.of(2)));

        Promise promise = looked.get();

        assertTrue(promise.days().isPresent(), "" + promise);
        assertEquals(promise, looked.get(), "what was looked at is still there for others");
        Sku none = new Sku("HN-NONE");
        acting.refused("allocator", () -> book.instead(order, none, Cases.of(2)));
    }

    @Test
    void an_offer_says_what_why_and_until_when() {
        refusesOffer(
                new OfferDraft(Cases.of(3), Optional.of(later), Optional.empty(), OfferAnswer.GIVE_UP, deadline, " "),
                "order.reasonMissing");
        refusesOffer(draft(0, OfferAnswer.GIVE_UP), "offer.nothing");
        refusesOffer(draft(5, OfferAnswer.GIVE_UP), "order.cancelTooMany", line, Cases.of(5), Cases.of(4));
        refusesOffer(draft(3, OfferAnswer.SUBSTITUTE), "offer.standing");
        deadline = clock.instant().minusSeconds(1);
        refusesOffer(draft(3, OfferAnswer.GIVE_UP), "offer.deadline");
        deadline = clock.instant().plus(Duration.ofDays(9));
        later = LocalDate.now(clock).plusDays(2);
        refusesOffer(draft(3, OfferAnswer.GIVE_UP), "offer.later", later);
    }

    @Test
    void nothing_is_offered_that_the_store_may_not_order() {
        Sku unsold = ground.entered(1).first();

        refusesOffer(draft(3, OfferAnswer.GIVE_UP, unsold), "order.notInAssortment", unsold, shop.code());
    }

    @Test
    void nothing_is_offered_for_a_draft_or_what_there_is_not() {
        OrderNumber draft = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(2))));
        LineRef none = new LineRef(order, 9);

        acting.refuses(
                "allocator",
                () -> offering.offer(new LineRef(draft, 1), draft(1, OfferAnswer.GIVE_UP)),
                "order.notAccepted",
                draft.number(),
                OrderState.DRAFT);
        acting.refuses(
                "allocator",
                () -> offering.offer(none, draft(1, OfferAnswer.GIVE_UP)),
                "order.lineUnknown",
                none.toString());
    }

    @Test
    void what_is_given_up_is_cancelled_and_the_rest_comes() {
        long offer = offered();

        Reason told = acting.twice(shop.user(), () -> offering.answer(offer, OfferAnswer.GIVE_UP, Cases.of(3)));

        assertEquals(Reason.of("offer.GIVE_UP", 3, ""), told);
        assertEquals(List.of(Cases.of(3), Cases.of(1)), List.of(line().cancelled(), line().open()));
        assertEquals(told, ground.toldOf(line).getFirst());
        assertEquals(List.of(), acting.as(shop.user(), () -> book.open(order)));
    }

    @Test
    void what_comes_later_is_expected_on_the_day_that_was_offered() {
        long offer = offered();

        Reason told = acting.as(shop.user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(2)));

        assertEquals(Reason.of("offer.laterPart", 2, later, 1), told);
        assertEquals(Cases.of(1), line().cancelled());
        assertEquals(later, line().expectation().likely());
    }

    @Test
    void who_takes_none_of_what_would_come_later_waits_for_no_later_day() {
        long offer = offered();
        LocalDate before = line().promise().likely();

        acting.does(shop.user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.ZERO));

        assertNotEquals(later, line().expectation().likely());
        assertEquals(before, line().promise().likely());
        assertEquals(Cases.of(3), line().cancelled());
    }

    @Test
    void a_substitute_comes_on_a_line_of_its_own() {
        Sku substitute = ground.onSale(1).first();
        long offer = offered(substitute);

        Reason told = acting.as(shop.user(), () -> offering.answer(offer, OfferAnswer.SUBSTITUTE, Cases.of(3)));

        assertEquals("offer.instead", told.code());
        assertEquals("3", told.arguments().getFirst());
        assertEquals(Cases.of(1), line().accepted());
        OrderLine instead = ground.order(order).line(2);
        assertEquals(substitute, instead.sku());
        assertEquals(Cases.of(3), instead.accepted());
        Reason stands = ground.toldOf(instead.ref()).getFirst();
        assertEquals(
                List.of("offer.stands", "3"),
                List.of(stands.code(), stands.arguments().getFirst()));
        assertEquals(
                Cases.of(3),
                acting.as(shop.user(), () -> lines.rows(order))
                        .getFirst()
                        .figures()
                        .exchanged(),
                "they are not called those that nobody accepted");
    }

    @Test
    void the_question_names_the_day_of_the_substitute() {
        Sku substitute = ground.onSale(1).first();
        offered(substitute);

        OfferBook.Row asked = acting.as(shop.user(), () -> book.open(order)).getFirst();

        assertTrue(asked.substitute().orElseThrow().by().isPresent());
        assertTrue(asked.asked().by().isEmpty(), "they cannot come");
    }

    @Test
    void a_substitute_that_is_ordered_already_is_more_on_its_line() {
        Ground.Goods both = ground.onSale(2);
        order = ground.ordered(shop, both, 4);
        line = new LineRef(order, 1);
        long offer = offered(both.skus().getLast());

        acting.as(shop.user(), () -> offering.answer(offer, OfferAnswer.SUBSTITUTE, Cases.of(2)));

        assertEquals(Cases.of(6), ground.order(order).line(2).accepted());
        assertEquals(List.of(Cases.of(2), Cases.of(1)), List.of(line().accepted(), line().cancelled()));
    }

    @Test
    void a_store_answers_what_was_offered_in_time_and_once() {
        long offer = offered();

        acting.refuses(
                shop.user(),
                () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(4)),
                "offer.tooMany",
                Cases.of(4),
                Cases.of(3));
        acting.refuses(
                shop.user(), () -> offering.answer(offer, OfferAnswer.SUBSTITUTE, Cases.of(1)), "offer.notOffered");
        PortalClock.at(
                deadline,
                () -> acting.refuses(
                        shop.user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(1)), "offer.closed"));
        acting.as(shop.user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(3)));
        acting.refuses(shop.user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(3)), "offer.closed");
    }

    @Test
    void a_question_that_was_withdrawn_is_answered_no_more_and_another_can_be_asked() {
        long offer = offered();

        acting.doesTwice("allocator", () -> offering.withdraw(offer));

        assertEquals(List.of(), acting.as(shop.user(), () -> book.open(order)));
        assertEquals(Cases.of(4), line().open());
        assertEquals(Reason.of("offer.withdrawn", 3), ground.toldOf(line).getFirst());
        assertEquals(
                "notice.offerWithdrawn", ground.told(shop.user()).getFirst().code());
        acting.refuses(shop.user(), () -> offering.answer(offer, OfferAnswer.GIVE_UP, Cases.of(3)), "offer.closed");
        acting.refuses("allocator", () -> offering.withdraw(offer), "offer.closed");
        offered();
    }

    @Test
    void without_an_answer_what_was_said_holds_after_the_deadline() {
        long offer = offered();
        acting.byItself(() -> {
            offering.settle(offer);
            return offer;
        });
        assertEquals(Cases.of(4), line().open(), "the deadline has not passed");

        PortalClock.at(
                deadline,
                () -> acting.byItself(() -> {
                    assertTrue(offering.due().contains(offer));
                    offering.settle(offer);
                    assertFalse(offering.due().contains(offer));
                    return offer;
                }));

        assertEquals(List.of(Cases.of(3), Cases.of(1)), List.of(line().cancelled(), line().open()));
        assertEquals("notice.offerSettled", ground.told(shop.user()).getFirst().code());
    }

    @Test
    void allocators_ask_the_store_answers_and_the_clock_settles() {
        long offer = offered();
        OfferDraft draft = draft(1, OfferAnswer.GIVE_UP);

        acting.mayNot(() -> offering.offer(line, draft), shop.user(), "buyer", "auditor");
        acting.mayNot(() -> offering.answer(offer, OfferAnswer.LATER, Cases.of(1)), "allocator", "auditor");
        acting.mayNot(() -> offering.withdraw(offer), shop.user(), "buyer", "auditor");
        acting.mayNot(() -> offering.settle(offer), "allocator", shop.user(), "admin");
        acting.mayNot(() -> offering.due(), "allocator", shop.user(), "admin");
        acting.refuses(
                ground.shop().user(), () -> offering.answer(offer, OfferAnswer.LATER, Cases.of(1)), "offer.unknown");
    }
}
