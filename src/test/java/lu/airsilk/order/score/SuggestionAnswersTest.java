package lu.airsilk.order.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.list.ShownList;
import lu.airsilk.order.score.SuggestionAnswers.Score;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a store makes of a suggestion is kept, and judged by what it sold. */
@ExtendWith(Services.class)
class SuggestionAnswersTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    StoreOrdering ordering;

    @Inject
    SuggestionAnswers answers;

    @Inject
    Selling selling;

    @Inject
    Clock clock;

    private Ground.Shop shop;
    private Ground.Goods goods;
    private LocalDate today;

    @BeforeEach
    void a_store_sells_steadily_and_has_little_left() {
        shop = ground.shop();
        goods = ground.onSale(1);
        ground.shelved(goods, shop, 400);
        today = LocalDate.now(clock.withZone(Zones.CGO));
        for (int week = 8; week > 0; week--) {
            sold(today.minusDays(7L * week), 48);
        }
    }

    private void sold(LocalDate day, long units) {
        acting.as(
                shop.user(),
                () -> selling.sell(new SalesDraft(
                        shop.code(), day, List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)))));
    }

    private Suggestions.Row suggested() {
        return acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                .filter(row -> row.sku().equals(goods.first()))
                .findFirst()
                .orElseThrow();
    }

    private void sends(Suggestions.Row shown, long cases) {
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.as(shop.user(), () -> drafting.add(list, goods.first(), Cases.of(cases)));
        acting.does(
                shop.user(),
                () -> ordering.send(list, "", new ShownList(Map.of(goods.first(), Cases.of(cases))), List.of(shown)));
    }

    private Score score() {
        return acting.as(shop.user(), () -> answers.score(shop.code()));
    }

    @Test
    void what_was_changed_is_judged_once_the_days_are_over() {
        Suggestions.Row row = suggested();
        long more = row.cases().value() + 5;
        sends(row, more);
        assertEquals(new Score(0, 0, 0, 1), score());

        for (int week = 0; week < 3; week++) {
            LocalDate day = today.plusDays(1 + 7L * week);
            at(day.plusDays(1), () -> sold(day, 5));
        }

        at(today.plusDays(row.figures().coverDays() + 1L), () -> assertEquals(new Score(0, 0, 1, 0), score()));
        at(today.plusWeeks(SuggestionAnswers.WEEKS).plusDays(1), () -> assertEquals(new Score(0, 0, 0, 0), score()));
    }

    private static void at(LocalDate day, Runnable then) {
        PortalClock.at(day.atTime(12, 0).atZone(Zones.CGO).toInstant(), then);
    }

    @Test
    void what_was_taken_as_it_was_is_only_counted() {
        Suggestions.Row row = suggested();
        sends(row, row.cases().value());

        assertEquals(new Score(1, 0, 0, 0), score());
        assertTrue(row.cases().value() > 0);
    }

    @Test
    void another_store_and_other_people_have_no_say() {
        Ground.Shop other = ground.shop();

        acting.refuses(other.user(), () -> answers.score(shop.code()), "store.unknown", shop.code());
        acting.mayNot(() -> answers.score(shop.code()), "buyer", ground.assistant(shop));
    }
}
