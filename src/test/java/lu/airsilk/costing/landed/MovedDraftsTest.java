package lu.airsilk.costing.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.currency.keeping.NewRate;
import lu.airsilk.currency.keeping.RateBook;
import lu.airsilk.currency.keeping.RateKeeping;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a rate would move is what it moves. */
@ExtendWith(Services.class)
class MovedDraftsTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Drafting drafting;

    @Inject
    RateBook book;

    @Inject
    RateKeeping keeping;

    @Inject
    RuledLandedQuotes quotes;

    @Inject
    ProductDirectory products;

    private static NewRate euro(String cny, LocalDate day) {
        return new NewRate("EUR", RatePurpose.BOOK, new BigDecimal(cny), 1, day, "test");
    }

    private void inForce(NewRate rate) {
        long id = acting.as("finance", () -> keeping.propose(rate));
        acting.does("finance2", () -> keeping.approve(id));
    }

    /** On a day of its own, which has no rate yet. */
    @Test
    void a_draft_is_named_with_what_it_costs_now_and_would_cost_and_what_was_sent_is_not() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        PortalClock.at(Instant.now().plus(Duration.ofDays(10)), () -> triedThenMoved(goods, shop));
    }

    private void triedThenMoved(Ground.Goods goods, Ground.Shop shop) {
        LocalDate today = acting.byItself(book::today);
        inForce(euro("7.80", today.minusDays(1)));
        OrderNumber sent = ground.ordered(shop, goods, 4);
        OrderNumber draft = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.add(draft, goods.first(), Cases.of(4)));
        Money now = landed(goods.first());

        NewRate dearer = euro("8.19", today);
        List<MovedOrder> moved = acting.as("finance", () -> book.tried(dearer)).orders();

        assertTrue(moved.stream().noneMatch(order -> order.number().equals(sent.number())), "it keeps its price");
        MovedOrder own = moved.stream()
                .filter(order -> order.number().equals(draft.number()))
                .findFirst()
                .orElseThrow();
        assertEquals(now.times(4), own.before());
        assertEquals(now, landed(goods.first()), "a trial writes nothing");
        inForce(dearer);
        assertEquals(landed(goods.first()).times(4), own.after());
        assertTrue(own.after().amount().compareTo(own.before().amount()) > 0, "goods that are dearer cost more");
        assertEquals(
                List.of(),
                acting.as("finance", () -> book.tried(euro("8.19", today.plusDays(1))))
                        .orders(),
                "the same rate moves nothing");
    }

    private Money landed(Sku sku) {
        return Objects.requireNonNull(acting.byItself(() -> quotes.quotes(Map.of(sku, products.facts(sku))))
                        .get(sku))
                .landed();
    }
}
