package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lu.airsilk.location.Zones;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.draft.DraftBook;
import lu.airsilk.order.draft.DraftSheet;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.like.LikeNaming;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.owner.BudgetKeeping;
import lu.airsilk.order.owner.NewStoreBudget;
import lu.airsilk.order.planning.PromotionPlanning;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class SuggestionsTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Suggestions suggestions;

    @Inject
    PromotionPlanning planning;

    @Inject
    LikeNaming naming;

    @Inject
    Drafting drafting;

    @Inject
    DraftBook sheets;

    @Inject
    StoreOrdering ordering;

    @Inject
    BudgetKeeping budgets;

    @Inject
    Selling selling;

    @Inject
    Clock clock;

    /** The home of a store counts what its list can still take, as the list itself does. */
    @Test
    void what_the_list_has_as_much_of_already_is_not_to_be_taken_any_more() {
        Ground.Shop shop = ground.shop();
        almostSoldOut(shop);
        List<Suggestions.Row> rows = acting.as(shop.user(), () -> suggestions.of(shop.code()));
        Suggestions.Row row = rows.getFirst();
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        List<Suggestions.Rest> all = List.of(row.beyond(Cases.ZERO, Cases.ZERO));
        assertEquals(all, open(shop, rows));

        acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(row.wanted())));
        assertEquals(List.of(), open(shop, rows));

        acting.as(shop.user(), () -> drafting.keepCases(list, row.sku(), row.cases(), Cases.ZERO));
        assertEquals(all, open(shop, rows));
    }

    /** By so many cases the list grows, and the undo leaves what stood there before. */
    @Test
    void of_what_the_list_has_too_little_of_only_the_rest_is_suggested() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = soonSoldOut("Company " + goods.first(), goods);
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.ZERO, Cases.of(1)));
        Suggestions.Row row = suggested(shop, goods);

        Suggestions.Rest rest = open(shop, List.of(row)).getFirst();

        assertEquals(row.cases().minus(Cases.of(1)), rest.more());
        assertEquals(
                Reason.of("suggestion.listed", 1, row.cases().value() - 1),
                rest.inLists().orElseThrow());
        DraftChange taken = acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(rest.wanted())));
        assertEquals(1 + rest.more().value(), cases(list));
        acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(rest.wanted())));
        assertEquals(1 + rest.more().value(), cases(list), "an impatient second tap");
        acting.as(shop.user(), () -> drafting.undo(list, taken));
        assertEquals(1, cases(list));
    }

    /** As in one that the owner has given back while the store fills another. */
    @Test
    void what_stands_in_another_list_of_the_store_is_not_put_into_this_one_too() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = soonSoldOut("Company " + goods.first(), goods);
        OrderNumber other = acting.as(
                shop.user(),
                () -> ordering.place(new OrderDraft(
                        shop.code(), today().plusDays(14), List.of(new WantedLine(goods.first(), Cases.of(1))))));
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        Suggestions.Row row = suggested(shop, goods);

        Suggestions.Rest rest = open(shop, List.of(row)).getFirst();

        assertEquals(Map.of(goods.first(), Cases.of(1)), acting.as(shop.user(), () -> suggestions.beside(list)));
        assertEquals(Map.of(), acting.as(shop.user(), () -> suggestions.beside(other)));
        acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(rest.wanted())));
        assertEquals(rest.more().value(), cases(list));
        assertEquals(row.cases().value(), cases(list) + cases(other));
        assertEquals(List.of(), open(shop, List.of(row)));
    }

    /**
     * Two sold a week as much, for so long that they are not rare goods on whichever weekday this is asked; of one nothing is
     * left since two weeks, and nobody could buy it.
     */
    @Test
    void what_is_gone_is_wanted_as_much_as_before_and_comes_first() {
        Ground.Shop shop = ground.shop();
        Ground.Goods gone = ground.onSale(1);
        Ground.Goods there = ground.onSale(1);
        ground.shelved(gone, shop, 140);
        ground.shelved(there, shop, 175);
        for (int week = 12; week > 2; week--) {
            sold(shop, 7 * week, gone, 14, there, 14);
        }
        sold(shop, 14, there, 14);
        sold(shop, 7, there, 14);

        List<Suggestions.Row> rows = acting.as(shop.user(), () -> suggestions.of(shop.code()));

        assertEquals(gone.first(), rows.getFirst().sku(), rows::toString);
        SuggestedCases wanted = rows.getFirst().figures();
        assertTrue(Math.abs(wanted.usual() - 2L * wanted.coverDays()) <= 2, wanted::toString);
        assertEquals(wanted.usual(), wanted.lost());
    }

    /** Forty were sold in three days three weeks ago, and since then there were none: that is no two a day. */
    @Test
    void what_is_suggested_and_what_its_list_warns_of_go_by_one_pace() {
        Ground.Shop shop = ground.shop();
        Ground.Goods gone = ground.onSale(1);
        Ground.Goods there = ground.onSale(1);
        ground.shelved(gone, shop, 42);
        ground.shelved(there, shop, 500);
        for (int day = 23; day > 20; day--) {
            sold(shop, day, gone, 14, there, 3);
        }
        for (int day = 20; day > 0; day--) {
            sold(shop, day, there, 3);
        }
        Suggestions.Row row = suggested(shop, gone);
        BigDecimal suggestedBy = new BigDecimal(row.formula().arguments().get(10));

        DraftSheet.Line taken = line(shop, gone, row.cases());
        DraftSheet.Line most = line(shop, gone, Ground.MOST);

        assertEquals(Optional.empty(), taken.outlasts());
        assertEquals(suggestedBy, most.outlasts().orElseThrow().perDay());
    }

    /** The next that are bought keep for weeks; those that lie at the hub do not. */
    @Test
    void no_more_is_suggested_than_sells_while_the_very_goods_keep_that_would_be_sent() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = soonSoldOut("Company " + goods.first(), goods);
        Suggestions.Row before = suggested(shop, goods);
        ground.lot(goods, 2_000, today().plusDays(9));

        Optional<Suggestions.Row> after = acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                .findFirst();

        assertTrue(after.isEmpty() || after.get().cases().isLessThan(before.cases()), () -> before + " and " + after);
        after.ifPresent(row ->
                assertEquals(Optional.empty(), line(shop, goods, row.cases()).outlasts()));
        assertTrue(line(shop, goods, before.cases()).outlasts().isPresent());
    }

    /** A line of the store's list with so many cases. */
    private DraftSheet.Line line(Ground.Shop shop, Ground.Goods goods, Cases cases) {
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        Cases before = ground.order(list)
                .lineOf(goods.first())
                .map(OrderLine::requested)
                .orElse(Cases.ZERO);
        acting.as(shop.user(), () -> drafting.keepCases(list, goods.first(), before, cases));
        return acting.as(shop.user(), () -> sheets.sheet(list)).lines().stream()
                .filter(line -> line.sku().equals(goods.first()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_new_in_a_store_is_reckoned_as_what_a_buyer_says_it_sells_like() {
        Ground.Shop shop = ground.shop();
        Ground.Goods known = ground.onSale(1);
        Ground.Goods fresh = ground.onSale(1);
        sellEachWeek(shop, known, 14, ground.onSale(1), 14);
        assertTrue(
                acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                        .noneMatch(row -> row.sku().equals(fresh.first())),
                "nothing is known of it");

        acting.does("buyer", () -> naming.name(fresh.first(), known.first().code()));

        Suggestions.Row row = suggested(shop, fresh);
        Suggestions.Row model = suggested(shop, known);
        assertEquals(model.figures().usual(), row.figures().usual());
        assertEquals(0, row.figures().sold());
        assertEquals(model.names(), row.like());
        assertEquals(null, model.like());
    }

    @Test
    void after_four_weeks_it_tells_for_itself() {
        Ground.Shop shop = ground.shop();
        Ground.Goods known = ground.onSale(1);
        Ground.Goods fresh = ground.onSale(1);
        sellEachWeek(shop, known, 14, fresh, 28);

        acting.does("buyer", () -> naming.name(fresh.first(), known.first().code()));

        Suggestions.Row row = suggested(shop, fresh);
        assertEquals(null, row.like());
        assertTrue(row.figures().usual() > suggested(shop, known).figures().usual(), row::toString);
    }

    /** Both sell as much; one is promoted next week. */
    @Test
    void what_is_promoted_next_week_is_suggested_more_and_says_why() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        Ground.Goods other = ground.onSale(1);
        sellEachWeek(shop, goods, 14, other, 14);
        LocalDate monday = today().plusDays(7);

        promoted("buyer", shop, goods, monday, monday.plusDays(6));

        Suggestions.Row row = suggested(shop, goods);
        Suggestions.Row plain = suggested(shop, other);
        long more = row.figures().usual() - plain.figures().usual();
        assertTrue(more > 0, row::toString);
        assertTrue(!row.cases().isLessThan(plain.cases()), row::toString);
        assertEquals(
                Reason.of("suggestion.promotion", monday, monday.plusDays(6), more, "1.5", 7),
                row.promotion().orElseThrow());
        assertEquals(Optional.empty(), plain.promotion());
    }

    /** Both sold three times as much in the last two weeks, one by a promotion. */
    @Test
    void what_a_promotion_has_sold_is_not_ordered_again() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        Ground.Goods other = ground.onSale(1);
        PortalClock.at(
                Instant.now().minus(Duration.ofDays(20)),
                () -> promoted("buyer", shop, goods, today().plusDays(6), today().plusDays(19)));
        sellEachWeek(shop, goods, 42, other, 42);

        long usual = suggested(shop, goods).figures().usual();
        long asIfUsual = suggested(shop, other).figures().usual();

        assertTrue(usual * 5 < asIfUsual * 4, () -> usual + " and " + asIfUsual);
    }

    /** Without a budget nothing limits it; then one case is too many, then all are. */
    @Test
    void no_more_is_suggested_than_the_rest_of_the_months_budget_pays_for() {
        Ground.Goods goods = ground.onSale(1);
        String company = "Company " + goods.first();
        Ground.Shop shop = soonSoldOut(company, goods);
        String owner = ground.owner(company);
        Suggestions.Row free = suggested(shop, goods);
        long all = free.cases().value();
        assertTrue(all > 1, free::toString);

        says(owner, shop, price(goods).multiply(BigDecimal.valueOf(all)).subtract(BigDecimal.ONE));
        SuggestedCases within = suggested(shop, goods).figures();
        assertEquals(all - 1, within.cases());
        assertEquals("suggestion.budget", within.formula(within.expected()).code());

        says(owner, shop, BigDecimal.ONE);
        Suggestions.Suggested none = acting.as(shop.user(), () -> suggestions.all(shop.code()));
        assertEquals(List.of(), none.rows());
        assertEquals(1, none.leftOut());
        assertEquals(1, none.lacking().size(), "it lacks it all the same");
    }

    /** Of a store that has begun a list: what stands there is paid for before. */
    @Test
    void what_is_on_the_list_leaves_less_of_the_budget_to_be_suggested() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Goods other = ground.onSale(1);
        String company = "Company " + goods.first();
        Ground.Shop shop = soonSoldOut(company, goods);
        String owner = ground.owner(company);
        long all = suggested(shop, goods).cases().value();
        says(owner, shop, price(goods).multiply(BigDecimal.valueOf(all)).add(BigDecimal.ONE));
        assertEquals(all, suggested(shop, goods).cases().value());
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));

        acting.does(shop.user(), () -> drafting.keepCases(list, other.first(), Cases.ZERO, Cases.of(1)));
        assertTrue(suggested(shop, goods).cases().value() < all);
        Cases slip = Cases.of(99_999);
        acting.does(shop.user(), () -> drafting.keepCases(list, other.first(), Cases.of(1), slip));
        assertEquals(all, suggested(shop, goods).cases().value(), "what the list refuses costs nothing");
        acting.does(shop.user(), () -> drafting.keepCases(list, other.first(), slip, Cases.ZERO));
        acting.does(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.ZERO, Cases.of(all)));
        assertEquals(all, suggested(shop, goods).cases().value());
    }

    /** It is on order as soon as the store has sent it, whoever has still to agree. */
    @Test
    void what_waits_for_the_owner_is_not_suggested_again() {
        Ground.Goods goods = ground.onSale(1);
        String company = "Company " + goods.first();
        Ground.Shop shop = soonSoldOut(company, goods);
        String owner = ground.owner(company);
        Suggestions.Row lacking = suggested(shop, goods);
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(lacking.wanted())));
        says(owner, shop, BigDecimal.ONE);
        acting.does(shop.user(), () -> ordering.submit(list));
        assertEquals(OrderState.WAITING_OWNER, ground.order(list).state());

        says(owner, shop, BigDecimal.valueOf(1_000_000));

        assertEquals(List.of(), acting.as(shop.user(), () -> suggestions.of(shop.code())));
    }

    /** A company's store that has sold seventy a week of these goods for twelve weeks, and has seven left. */
    private Ground.Shop soonSoldOut(String company, Ground.Goods goods) {
        Ground.Shop shop = ground.shop(company);
        ground.shelved(goods, shop, 847);
        for (int week = 12; week > 0; week--) {
            sold(shop, 7 * week - 6, goods, 70);
        }
        return shop;
    }

    private void says(String owner, Ground.Shop shop, BigDecimal amount) {
        YearMonth month = YearMonth.from(today().plusDays(Suggestions.SOON_DAYS));
        acting.as(
                owner,
                () -> budgets.say(new NewStoreBudget(shop.code(), month, amount.setScale(2, RoundingMode.DOWN))));
    }

    /** Of a case, as another store pays it. */
    private BigDecimal price(Ground.Goods goods) {
        OrderNumber other = ground.ordered(ground.shop(), goods, 1);
        return Objects.requireNonNull(ground.order(other).line(1).price().amount());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private void promoted(String by, Ground.Shop shop, Ground.Goods goods, LocalDate from, LocalDate to) {
        acting.as(
                by,
                () -> planning.propose(new NewPromotion(
                        Names.of("年货节", "New year"),
                        new PromotionDays(from, to),
                        new PromotionGoods(Set.of(shop.code()), new TreeSet<>(goods.skus())))));
    }

    private Suggestions.Row suggested(Ground.Shop shop, Ground.Goods goods) {
        return acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                .filter(row -> row.sku().equals(goods.first()))
                .findFirst()
                .orElseThrow();
    }

    /** Fourteen of each in each of twelve weeks, but so many in the last two. */
    private void sellEachWeek(Ground.Shop shop, Ground.Goods one, long lastOf, Ground.Goods other, long lastOfOther) {
        ground.shelved(one, shop, 147 + 2 * lastOf);
        ground.shelved(other, shop, 147 + 2 * lastOfOther);
        for (int week = 12; week > 2; week--) {
            sold(shop, 7 * week - 6, one, 14, other, 14);
        }
        sold(shop, 8, one, lastOf, other, lastOfOther);
        sold(shop, 1, one, lastOf, other, lastOfOther);
    }

    private void sold(Ground.Shop shop, int daysAgo, Ground.Goods goods, long units) {
        sell(shop, daysAgo, List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)));
    }

    private void sold(Ground.Shop shop, int daysAgo, Ground.Goods one, long units, Ground.Goods other, long others) {
        sell(
                shop,
                daysAgo,
                List.of(
                        new SalesDraft.Line(one.first(), Units.of(units), 1),
                        new SalesDraft.Line(other.first(), Units.of(others), 2)));
    }

    private void sell(Ground.Shop shop, int daysAgo, List<SalesDraft.Line> lines) {
        LocalDate day = LocalDate.now(clock.withZone(Zones.CGO)).minusDays(daysAgo);
        acting.as(shop.user(), () -> selling.sell(new SalesDraft(shop.code(), day, lines)));
    }

    private void almostSoldOut(Ground.Shop shop) {
        Ground.Goods goods = ground.onSale(1);
        ground.shelved(goods, shop, 60);
        sold(shop, 2, goods, 58);
    }

    private List<Suggestions.Rest> open(Ground.Shop shop, List<Suggestions.Row> rows) {
        return acting.as(shop.user(), () -> suggestions.open(shop.code(), rows));
    }

    private long cases(OrderNumber list) {
        return ground.order(list).lines().stream()
                .mapToLong(line -> line.requested().value())
                .sum();
    }
}
