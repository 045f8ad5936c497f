package lu.airsilk.catalogue.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class WishesTest {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Inject
    Acting acting;

    @Inject
    WishAsking asking;

    @Inject
    WishAnswering answering;

    @Inject
    WishBook book;

    @Inject
    Ground ground;

    private final String word = "榴莲" + RUNNING.incrementAndGet();

    private long asks(Ground.Shop shop, String words, String note) {
        return acting.as(shop.user(), () -> asking.ask(new NewWish(shop.code(), words, note)));
    }

    private Optional<WishTally> tally() {
        return acting.as("buyer", () -> book.unanswered(new Paging(0, Paging.LARGEST, "-lastAt"))).items().stream()
                .filter(row -> row.words().equals(word))
                .findFirst();
    }

    private List<WishRow> own(Ground.Shop shop) {
        return acting.as(shop.user(), () -> book.own(Paging.first(Paging.LARGEST)))
                .items();
    }

    @Test
    void a_store_that_asks_again_within_a_week_counts_once_however_it_writes_the_words() {
        var shop = ground.shop();
        var now = Instant.now();
        long first = on(
                now, () -> acting.twice(shop.user(), () -> asking.ask(new NewWish(shop.code(), word + " Musang", ""))));
        String otherwise = " " + word.replace("榴莲", "榴　莲") + "ＭＵＳＡＮＧ";
        assertEquals(first, on(now, () -> asks(shop, otherwise, "客人常问")));
        assertEquals(first, on(later(now, -1), () -> asks(shop, word + "musang", "")));
        assertEquals("客人常问", own(shop).getFirst().note(), "what is said last, and nothing is said by a blank");
        assertEquals(1, own(shop).size());

        assertNotEquals(first, on(later(now, 1), () -> asks(shop, word + "musang", "")));
        assertEquals(2, own(shop).size());
    }

    @Test
    void the_buyer_sees_how_many_stores_ask_how_often_since_when_and_who() {
        var one = ground.shop();
        var other = ground.shop();
        var now = Instant.parse("2031-03-03T03:00:00Z");
        on(now, () -> asks(one, word, "一箱"));
        on(later(now, 1), () -> asks(one, word, ""));
        on(later(now, 1), () -> asks(other, word, ""));

        assertEquals(Optional.of(new WishTally(word, 3, 2, now, later(now, 1))), tally());
        assertEquals(
                List.of(other.code(), one.code(), one.code()),
                acting.as("auditor", () -> book.together(word, Paging.first(10))).items().stream()
                        .map(WishRow::store)
                        .toList());
        for (String column : List.of("words", "times", "stores", "firstAt", "-lastAt")) {
            assertFalse(acting.as("buyer", () -> book.unanswered(new Paging(0, 5, column)))
                    .items()
                    .isEmpty());
        }
    }

    @Test
    void one_answer_tells_each_store_once_and_is_read_by_who_asked() {
        var one = ground.shop();
        var other = ground.shop();
        asks(one, word, "");
        on(later(Instant.now(), 60), () -> asks(one, word, ""));
        asks(other, word, "");
        acting.doesTwice("buyer", () -> answering.decline(word, " 不能空运 "));

        var told = new Reason("notice.wishDeclined", List.of(word, "不能空运"));
        assertEquals(1, told(one).filter(told::equals).count());
        assertEquals(1, told(other).filter(told::equals).count());
        assertTrue(own(one).stream()
                .allMatch(row -> row.state() == WishState.NOT_TO_BE_HAD
                        && row.reason().equals("不能空运")
                        && row.answeredAt().isPresent()));
        assertEquals(Optional.empty(), tally());
        acting.refuses("buyer", () -> answering.decline(word, "again"), "wish.answered");
        acting.refuses("buyer", () -> answering.offer(word, "AS0000001"), "wish.answered");
    }

    @Test
    void what_is_offered_is_what_every_asking_store_can_order() {
        var shop = ground.shop();
        Sku draft = ground.entered(1).first();
        Sku sold = ground.onSale(1).first();
        asks(shop, word, "");

        acting.refuses("buyer", () -> answering.offer(word, "nothing " + word), "wish.product", "nothing " + word, 0);
        acting.refuses("buyer", () -> answering.offer(word, draft.code()), "wish.notActive", draft);
        assertEquals(sold, acting.twice("buyer", () -> answering.offer(word, " " + sold + " ")));

        WishRow answered = own(shop).getFirst();
        assertEquals(WishState.OFFERED, answered.state());
        assertEquals(Optional.of(sold), answered.sku());
        assertTrue(told(shop).anyMatch(new Reason("notice.wishOffered", List.of(word, sold.code()))::equals));
        assertEquals(
                WishState.OFFERED,
                acting.as(shop.user(), () -> asking.asked(shop.code(), word))
                        .orElseThrow()
                        .state());
        asks(shop, word, "more");
        assertEquals("", own(shop).getFirst().note(), "what is answered is not said anew");
    }

    @Test
    void a_store_sees_its_own_wishes_and_asks_for_itself_alone() {
        var shop = ground.shop();
        var other = ground.shop();
        asks(other, word, "");

        assertEquals(List.of(), own(shop));
        StoreCode foreign = other.code();
        acting.refuses(shop.user(), () -> asking.ask(new NewWish(foreign, word, "")), "store.unknown", foreign);
        acting.refuses(shop.user(), () -> asking.asked(foreign, word), "store.unknown", foreign);
        assertEquals(1, own(other).size());
    }

    @Test
    void who_asks_does_not_answer_and_who_answers_does_not_ask() {
        var shop = ground.shop();
        asks(shop, word, "");
        String owner = ground.person(Role.HUB);

        acting.mayNot(() -> answering.offer(word, "AS0000001"), shop.user(), "finance", "auditor", owner);
        acting.mayNot(() -> answering.decline(word, "no"), shop.user(), "finance", "auditor", owner);
        acting.mayNot(() -> book.unanswered(Paging.first(1)), shop.user(), "finance");
        acting.mayNot(() -> book.own(Paging.first(1)), "buyer", "auditor");
        acting.mayNot(() -> asking.ask(new NewWish(shop.code(), word, "")), "buyer", "auditor", "finance");
        acting.refuses("buyer", () -> answering.decline(word, " "), "wish.reason", 200);
        acting.refuses("buyer", () -> answering.decline(word, "x".repeat(201)), "wish.reason", 200);
    }

    @Test
    void what_says_nothing_or_too_much_is_no_wish() {
        var shop = ground.shop();
        acting.refuses(shop.user(), () -> asking.ask(new NewWish(shop.code(), "…", "")), "wish.noWord");
        acting.refuses(shop.user(), () -> asking.ask(new NewWish(shop.code(), "x".repeat(61), "")), "wish.long", 60);
        acting.refuses(
                shop.user(), () -> asking.ask(new NewWish(shop.code(), word, "x".repeat(201))), "wish.long", 200);
        assertTrue(NewWish.isWish("x".repeat(60)));
        assertFalse(NewWish.isWish("x".repeat(61)));
        assertFalse(NewWish.isWish("﷽".repeat(40)), "folded it is too long");
        assertFalse(NewWish.isWish("!"));
    }

    /** So many seconds after the week of a wish. */
    private static Instant later(Instant asked, int seconds) {
        return asked.plus(WishAsking.ONE_WISH).plusSeconds(seconds);
    }

    private static <T> T on(Instant moment, Supplier<T> asked) {
        List<T> given = new ArrayList<>();
        PortalClock.at(moment, () -> given.add(asked.get()));
        return given.getFirst();
    }

    private Stream<Reason> told(Ground.Shop shop) {
        return ground.told(shop.user()).stream();
    }
}
