package lu.airsilk.order.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.location.Zones;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.order.promotion.PromotionRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import lu.airsilk.testbed.SheetText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer says what is promoted, a store proposes it for itself. */
@ExtendWith(Services.class)
class PromotionPlanningTest {

    private static final Names TITLE = Names.of("年货节", "New year");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PromotionPlanning planning;

    @Inject
    PromotionBook book;

    @Inject
    Suggestions suggestions;

    @Inject
    Selling selling;

    @Inject
    Clock clock;

    private Ground.Shop shop;
    private Ground.Goods goods;
    private LocalDate today;

    @BeforeEach
    void a_store_has_goods() {
        shop = ground.shop();
        goods = ground.onSale(1);
        today = LocalDate.now(clock.withZone(Zones.CGO));
    }

    private NewPromotion draft(Set<StoreCode> stores, int from, int to) {
        return new NewPromotion(
                TITLE,
                new PromotionDays(today.plusDays(from), today.plusDays(to)),
                new PromotionGoods(stores, new TreeSet<>(goods.skus())));
    }

    private NewPromotion ofShop(int from, int to) {
        return draft(Set.of(shop.code()), from, to);
    }

    private ProposalState state(long id) {
        return row(id).proposal().state();
    }

    private PromotionRow row(long id) {
        return acting.as("buyer", () -> book.row(id));
    }

    private boolean isInForce(long id, int day) {
        return acting.as(shop.user(), () -> book.inForce(today.plusDays(day), Paging.first(500))).items().stream()
                .anyMatch(row -> row.id() == id);
    }

    @Test
    void what_a_buyer_says_is_in_force_at_once_on_its_days() {
        long id = acting.twice("buyer", () -> planning.propose(draft(Set.of(), 3, 5)));

        assertEquals(ProposalState.IN_FORCE, state(id));
        assertEquals(
                List.of(false, true, true, false),
                List.of(isInForce(id, 2), isInForce(id, 3), isInForce(id, 5), isInForce(id, 6)));
        acting.refuses(
                "buyer", () -> planning.approve(id), "proposal.decided", ProposalState.IN_FORCE, new Person("buyer"));
        acting.does("buyer", () -> planning.withdraw(id));
        assertEquals(ProposalState.WITHDRAWN, state(id));
    }

    @Test
    void what_a_store_proposes_waits_for_a_buyer_and_the_store_is_told() {
        long id = acting.as(shop.user(), () -> planning.propose(ofShop(3, 5)));
        assertEquals(false, isInForce(id, 3));
        assertTrue(acting.as("buyer", book::open).stream().anyMatch(row -> row.id() == id));

        acting.doesTwice("buyer", () -> planning.approve(id));

        assertTrue(isInForce(id, 3));
        assertTrue(isTold("notice.promotionApproved"));
        acting.refuses(
                shop.user(),
                () -> planning.withdraw(id),
                "proposal.decided",
                ProposalState.IN_FORCE,
                new Person("buyer"));

        long other = acting.as(shop.user(), () -> planning.propose(ofShop(4, 5)));
        acting.does("buyer", () -> planning.withdraw(other));
        assertTrue(isTold("notice.promotionWithdrawn"));
        long own = acting.as(shop.user(), () -> planning.propose(ofShop(4, 5)));
        acting.doesTwice(shop.user(), () -> planning.withdraw(own));
        assertEquals(ProposalState.WITHDRAWN, state(own));
    }

    private boolean isTold(String code) {
        return ground.told(shop.user()).stream()
                .anyMatch(reason -> reason.code().equals(code));
    }

    @Test
    void all_that_is_wrong_is_refused_at_once_each_at_its_field() {
        NewPromotion wrong = new NewPromotion(
                Names.of("", "New year"),
                new PromotionDays(today.minusDays(1), today.plusDays(1)),
                new PromotionGoods(Set.of(StoreCode.of("NOWHERE")), new TreeSet<>(Set.of(Sku.of("NOTHING")))));

        Refused refused = acting.refused("buyer", () -> planning.propose(wrong));

        assertEquals(
                List.of(
                        "promotion.noTitle title",
                        "promotion.past from",
                        "store.unknown stores",
                        "product.unknown skus"),
                told(refused));
        assertEquals(told(refused), told(acting.refused("buyer", () -> book.tried(wrong))));
    }

    private static List<String> told(Refused refused) {
        return refused.refusals().stream()
                .map(each -> each.code() + " " + each.field().orElse(""))
                .toList();
    }

    @Test
    void a_store_proposes_for_its_own_stores_alone_and_sees_no_others() {
        Ground.Shop other = ground.shop();
        assertEquals(
                List.of("store.unknown stores"),
                told(acting.refused(shop.user(), () -> planning.propose(draft(Set.of(other.code()), 1, 2)))));
        assertEquals(
                List.of("promotion.everywhere stores"),
                told(acting.refused(shop.user(), () -> planning.propose(draft(Set.of(), 1, 2)))));

        long id = acting.as(other.user(), () -> planning.propose(draft(Set.of(other.code()), 1, 2)));

        acting.refuses(shop.user(), () -> book.row(id), "promotion.unknown", id);
        acting.refuses(shop.user(), () -> planning.withdraw(id), "promotion.unknown", id);
        assertTrue(acting.as(shop.user(), () -> book.all(Paging.first(500))).items().stream()
                .noneMatch(row -> row.id() == id));
    }

    @Test
    void a_store_is_shown_its_own_part_of_a_promotion_and_ends_none_that_is_for_others_too() {
        Ground.Shop other = ground.shop();
        String both = ground.keeper(shop, other);
        long id = acting.as(both, () -> planning.propose(draft(Set.of(shop.code(), other.code()), 1, 2)));

        assertEquals(
                Set.of(shop.code()),
                acting.as(shop.user(), () -> book.row(id)).goods().stores());
        acting.refuses(shop.user(), () -> planning.withdraw(id), "promotion.others");
        long alone = acting.as(both, () -> planning.propose(ofShop(1, 2)));
        acting.does(shop.user(), () -> planning.withdraw(alone));
        acting.does(both, () -> planning.withdraw(id));
        assertEquals(List.of(ProposalState.WITHDRAWN, ProposalState.WITHDRAWN), List.of(state(alone), state(id)));
    }

    @Test
    void what_is_over_is_neither_approved_nor_ended_and_what_runs_ends_today() {
        long waiting = acting.as(shop.user(), () -> planning.propose(ofShop(0, 1)));
        long running = acting.as("buyer", () -> planning.propose(ofShop(0, 5)));
        acting.does("buyer", () -> planning.withdraw(running));
        assertEquals(today, row(running).days().to());

        PortalClock.at(Instant.now().plus(Duration.ofDays(3)), () -> {
            acting.refuses("buyer", () -> planning.approve(waiting), "promotion.over", today.plusDays(1));
            acting.refuses("buyer", () -> planning.withdraw(running), "promotion.over", today);
        });
    }

    @Test
    void the_trial_tells_how_much_more_would_be_sold_and_suggested() {
        ground.shelved(goods, shop, 175);
        for (int week = 12; week > 0; week--) {
            sold(7 * week - 6, 14);
        }
        NewPromotion draft = ofShop(1, 7);
        long before = suggested();

        PromotionTrial trial = acting.as("buyer", () -> book.tried(draft));

        assertEquals(before, suggested(), "a trial writes nothing");
        assertEquals(
                List.of(shop.code()),
                trial.stores().stream().map(PromotionTrial.OfStore::store).toList());
        PromotionTrial.Moved moved = trial.moved();
        assertTrue(moved.unitsAfter() > moved.unitsBefore(), moved::toString);
        assertEquals(before, moved.casesBefore().value());
        assertTrue(moved.casesAfter().value() > before, moved::toString);
        long id = acting.as(shop.user(), () -> planning.propose(draft));
        assertEquals(trial, acting.as("buyer", () -> book.tried(id)));
        acting.does("buyer", () -> planning.approve(id));
        assertEquals(moved.casesAfter().value(), suggested());
    }

    private long suggested() {
        return acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                .mapToLong(row -> row.cases().value())
                .sum();
    }

    private void sold(int daysAgo, long units) {
        acting.as(
                shop.user(),
                () -> selling.sell(new SalesDraft(
                        shop.code(),
                        today.minusDays(daysAgo),
                        List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)))));
    }

    @Test
    void buyers_and_stores_plan_and_others_of_the_store_only_read() {
        long id = acting.as(shop.user(), () -> planning.propose(ofShop(3, 5)));

        acting.mayNot(() -> planning.propose(ofShop(3, 5)), "assistant.kaifeng", "owner.ouhe", "allocator", "admin");
        acting.mayNot(() -> planning.approve(id), shop.user(), "allocator", "auditor");
        acting.mayNot(() -> planning.withdraw(id), "assistant.kaifeng", "allocator", "auditor");
        acting.mayNot(() -> book.all(Paging.first(1)), "hub", "till.kaifeng", "carrier");
        acting.refusesStale("buyer", () -> planning.approve(id));
        assertEquals(id, acting.as("auditor", () -> book.row(id)).id());
    }

    private String row(String title, int from, int to, String stores, String skus) {
        return String.join(
                ",", title, today.plusDays(from).toString(), today.plusDays(to).toString(), stores, skus);
    }

    private static ListSheet<NewPromotion> list(String... rows) {
        String text = "title.zh,from,to,stores,skus\n" + String.join("\n", rows);
        return NewPromotionJson.list(SheetText.file(text));
    }

    @Test
    void a_list_is_said_whole_or_not_at_all_and_what_is_wrong_stands_at_its_row() {
        String sku = goods.first().code();
        String good = row("甲" + sku, 3, 5, "ALL", sku);
        ListSheet<NewPromotion> broken = list(
                good,
                ",soon," + today.plusDays(3) + ",ALL,",
                row("乙", 5, 4, "ALL", sku),
                row("乙", -1, 4, shop.code() + " NOWHERE", sku + " NOTHING"),
                good);
        List<String> wrong = List.of(
                "3 field.day from",
                "3 promotion.noTitle title",
                "3 field.missing skus",
                "4 promotion.endsBefore to",
                "5 promotion.past from",
                "5 store.unknown stores",
                "5 product.unknown skus",
                "6 list.twice ");

        assertEquals(wrong, SheetText.wrong(acting.refused("buyer", () -> planning.sayAll(broken))));
        assertEquals(wrong, SheetText.wrong(acting.refused("buyer", () -> book.triedAll(broken))));
        acting.as("buyer", () -> book.triedAll(list(good)));
        assertEquals(0, ofGoods().size(), "neither the good row nor a trial is kept");

        List<Long> said = acting.as(
                "buyer",
                () -> planning.sayAll(list(good, row("乙", 6, 8, shop.code().code(), sku))));

        assertEquals(
                List.of(ProposalState.IN_FORCE, ProposalState.IN_FORCE),
                List.of(state(said.getFirst()), state(said.getLast())));
        assertEquals(Set.of(shop.code()), row(said.getLast()).goods().stores());
    }

    private List<NewPromotion> ofGoods() {
        return acting.as("buyer", () -> book.ahead()).stream()
                .filter(each -> each.goods().skus().contains(goods.first()))
                .toList();
    }

    @Test
    void what_runs_and_comes_goes_out_in_the_columns_of_the_list_and_comes_in_again_without_being_said_twice() {
        long coming = acting.as("buyer", () -> planning.propose(draft(Set.of(), 3, 5)));
        long running = acting.as("buyer", () -> planning.propose(ofShop(0, 9)));
        acting.as(shop.user(), () -> planning.propose(ofShop(4, 5)));
        List<NewPromotion> before = ofGoods();
        assertEquals(List.of(ofShop(0, 9), draft(Set.of(), 3, 5)), before, "what is only proposed stays here");

        PortalClock.at(Instant.now().plus(Duration.ofDays(1)), () -> {
            List<Long> said = acting.as("buyer", () -> planning.sayAll(NewPromotionJson.list(SheetText.file(out()))));

            assertTrue(said.containsAll(List.of(running, coming)), said::toString);
            assertEquals(before, ofGoods());
        });
        assertEquals(
                2,
                acting.as("buyer", () -> book.inForce(today.plusDays(3), Paging.first(500))).items().stream()
                        .filter(each -> each.goods().skus().contains(goods.first()))
                        .count());
    }

    /** No view is open here that would give the page its services. */
    @SuppressWarnings("UnnecessaryAssignment")
    private String out() {
        PromotionSheetPage sheet = new PromotionSheetPage();
        sheet.book = book;
        return SheetText.written(sheet::write);
    }

    @Test
    void the_trial_of_a_list_tells_what_its_promotions_would_move_together() {
        ground.shelved(goods, shop, 175);
        for (int week = 12; week > 0; week--) {
            sold(7 * week - 6, 14);
        }
        String sku = goods.first().code();

        PromotionTrial all = acting.as(
                "buyer",
                () -> book.triedAll(list(
                        row("甲", 1, 3, shop.code().code(), sku),
                        row("乙", 4, 7, shop.code().code(), sku))));

        assertEquals(acting.as("buyer", () -> book.tried(ofShop(1, 7))), all, "as one over all their days");
    }

    @Test
    void a_list_is_for_buyers_and_may_be_only_so_large() {
        String sku = goods.first().code();
        ListSheet<NewPromotion> one = list(row("甲", 3, 5, shop.code().code(), sku));
        acting.mayNot(() -> planning.sayAll(one), shop.user(), "assistant.kaifeng", "allocator", "auditor");
        acting.mayNot(() -> book.triedAll(one), shop.user(), "auditor");
        acting.mayNot(book::ahead, shop.user(), "allocator");

        Ground.Goods many = ground.onSale(20);
        String skus = many.skus().stream().map(Sku::code).collect(Collectors.joining(" "));
        String[] rows = IntStream.rangeClosed(1, 1001)
                .mapToObj(number -> row("丙" + number, 3, 5, "ALL", skus))
                .toArray(String[]::new);
        acting.refuses("buyer", () -> planning.sayAll(list(rows)), "promotion.listTooLarge", 20_020L, 20_000L);
    }
}
