package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.order.demand.ClearedList;
import lu.airsilk.order.demand.ListTaking;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.UnclearLines;
import lu.airsilk.order.draft.DraftBook;
import lu.airsilk.order.draft.DraftSheet;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.KeptField;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DraftingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Drafting drafting;

    @Inject
    DraftBook drafts;

    @Inject
    OpenDrafts open;

    @Inject
    ListTaking lists;

    @Inject
    UnclearLines unclear;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber list;

    @BeforeEach
    void a_store_has_begun_a_list() {
        goods = ground.onSale(2);
        shop = ground.shop();
        list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
    }

    private Cases cases(Sku sku) {
        return ground.order(list).lineOf(sku).map(OrderLine::requested).orElse(Cases.ZERO);
    }

    private void add(Sku sku, long cases) {
        acting.does(shop.user(), () -> drafting.add(list, sku, Cases.of(cases)));
    }

    @Test
    void a_store_has_one_list_in_the_making() {
        assertEquals(list, acting.as(shop.user(), () -> drafting.begin(shop.code())));
        assertEquals(OrderState.DRAFT, ground.order(list).state());
        assertEquals(shop.code(), ground.order(list).store());
        assertEquals(shop.user(), ground.order(list).placedBy());
    }

    @Test
    void a_list_begun_twice_under_one_key_is_one() {
        Ground.Shop another = ground.shop();

        OrderNumber begun = acting.twice(another.user(), () -> drafting.begin(another.code()));

        assertNotEquals(list, begun);
    }

    @Test
    void nobody_begins_the_list_of_another_store() {
        StoreCode foreign = ground.shop().code();

        acting.refuses(shop.user(), () -> drafting.begin(foreign), "store.unknown", foreign);
    }

    @Test
    void no_staff_touch_a_stores_list() {
        DraftChange nothing = new DraftChange(List.of(), Map.of(), List.of());
        acting.mayNot(() -> drafting.begin(shop.code()), "buyer", "allocator", "hub", "auditor");
        acting.mayNot(() -> drafting.beginAnother(shop.code()), "buyer", "allocator", "hub", "auditor");
        acting.mayNot(() -> open.of(shop.code()), "buyer", "allocator", "hub", "auditor");
        acting.mayNot(() -> drafting.add(list, goods.first(), Cases.of(1)), "buyer", "allocator", "auditor");
        acting.mayNot(() -> drafting.takeSuggested(list, goods.cases(1)), "buyer", "allocator", "auditor");
        acting.mayNot(() -> drafting.keepCases(list, goods.first(), Cases.ZERO, Cases.of(1)), "buyer", "auditor");
        acting.mayNot(() -> drafting.keepDay(list, ground.wantedBy(), ground.wantedBy()), "buyer", "auditor");
        acting.mayNot(() -> drafting.drop(list, goods.first()), "buyer", "allocator", "auditor");
        acting.mayNot(() -> drafting.clear(list), "buyer", "allocator", "auditor");
        acting.mayNot(() -> drafting.undo(list, nothing), "buyer", "allocator", "auditor");
    }

    @Test
    void another_stores_list_does_not_exist() {
        DraftChange nothing = new DraftChange(List.of(), Map.of(), List.of());
        String other = ground.shop().user();
        acting.refuses(other, () -> drafting.add(list, goods.first(), Cases.of(1)), "order.unknown", list);
        acting.refuses(other, () -> drafting.takeSuggested(list, goods.cases(1)), "order.unknown", list);
        acting.refuses(
                other, () -> drafting.keepCases(list, goods.first(), Cases.ZERO, Cases.of(1)), "order.unknown", list);
        acting.refuses(
                other, () -> drafting.keepDay(list, ground.wantedBy(), ground.wantedBy()), "order.unknown", list);
        acting.refuses(other, () -> drafting.drop(list, goods.first()), "order.unknown", list);
        acting.refuses(other, () -> drafting.clear(list), "order.unknown", list);
        acting.refuses(other, () -> drafting.undo(list, nothing), "order.unknown", list);
    }

    @Test
    void what_has_been_sent_is_no_list_any_more() {
        OrderNumber sent = ground.ordered(shop, goods, 3);

        acting.refuses(
                shop.user(),
                () -> drafting.add(sent, goods.first(), Cases.of(1)),
                "order.wrongState",
                sent.number(),
                OrderState.ACCEPTED,
                OrderState.DRAFT);
    }

    @Test
    void cases_are_added_to_a_line_once_under_one_key() {
        add(goods.first(), 2);

        Drafting.Added added = acting.twice(shop.user(), () -> drafting.add(list, goods.first(), Cases.of(3)));

        assertEquals(new Drafting.Added(Cases.of(3), Cases.of(5)), added);
        assertEquals(Cases.of(5), cases(goods.first()));
        assertEquals(shop.user(), ground.order(list).line(1).wantedBy());
    }

    @Test
    void a_product_that_nobody_knows_is_not_added() {
        Sku unknown = Sku.of("AS9999999");

        acting.refuses(shop.user(), () -> drafting.add(list, unknown, Cases.of(1)), "product.unknown", unknown);
    }

    @Test
    void suggested_cases_never_lower_a_line() {
        add(goods.first(), 7);

        DraftChange change = acting.as(shop.user(), () -> drafting.takeSuggested(list, goods.cases(4)));

        assertEquals(Cases.of(7), cases(goods.first()));
        assertEquals(Cases.of(4), cases(goods.skus().getLast()));
        assertEquals(1, change.come());
    }

    @Test
    void a_field_that_another_changed_meanwhile_is_left_as_theirs() {
        add(goods.first(), 2);
        KeptField mine =
                acting.as(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.of(2), Cases.of(5)));
        KeptField late =
                acting.as(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.of(2), Cases.of(9)));

        assertTrue(mine.kept());
        assertEquals(new KeptField(false, "5", shop.user()), late);
        assertEquals(Cases.of(5), cases(goods.first()));
    }

    @Test
    void a_line_that_somebody_took_out_stays_out_when_its_cases_are_changed_until_who_changes_them_has_seen_none() {
        add(goods.first(), 2);
        acting.does(shop.user(), () -> drafting.drop(list, goods.first()));

        KeptField late =
                acting.as(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.of(2), Cases.of(6)));
        assertTrue(late.isGone());
        assertEquals(List.of(), ground.order(list).lines());

        KeptField meant =
                acting.as(shop.user(), () -> drafting.keepCases(list, goods.first(), Cases.ZERO, Cases.of(6)));
        assertTrue(meant.kept());
        assertEquals(Cases.of(6), cases(goods.first()));
    }

    /** What another list of the store has got meanwhile is nothing to be taken. */
    @Test
    void of_what_is_suggested_no_more_no_line_comes_into_the_list() {
        List<WantedLine> lines = List.of(
                new WantedLine(goods.first(), Cases.ZERO),
                new WantedLine(goods.skus().getLast(), Cases.of(3)));

        DraftChange taken = acting.as(shop.user(), () -> drafting.takeSuggested(list, lines));

        assertEquals(1, taken.lines().size());
        assertEquals(1, ground.order(list).lines().size());
        assertEquals(Cases.of(3), cases(goods.skus().getLast()));
    }

    @Test
    void the_day_is_kept_unless_another_has_changed_it() {
        LocalDate before = ground.order(list).wantedBy();
        LocalDate later = before.plusDays(3);

        assertTrue(acting.as(shop.user(), () -> drafting.keepDay(list, before, later))
                .kept());
        assertFalse(acting.as(shop.user(), () -> drafting.keepDay(list, before, before.plusDays(9)))
                .kept());
        assertEquals(later, ground.order(list).wantedBy());
    }

    @Test
    void what_was_dropped_comes_back_where_it_stood() {
        add(goods.first(), 2);
        add(goods.skus().getLast(), 3);
        DraftChange dropped = acting.twice(shop.user(), () -> drafting.drop(list, goods.first()));
        assertEquals(1, ground.order(list).lines().size());

        acting.doesTwice(shop.user(), () -> drafting.undo(list, dropped));

        assertEquals(Cases.of(2), ground.order(list).line(1).requested());
        assertEquals(goods.first(), ground.order(list).line(1).sku());
    }

    @Test
    void undoing_leaves_what_was_changed_again_since() {
        add(goods.first(), 2);
        DraftChange suggested = acting.as(shop.user(), () -> drafting.takeSuggested(list, goods.cases(4)));
        add(goods.first(), 5);

        acting.does(shop.user(), () -> drafting.undo(list, suggested));

        assertEquals(Cases.of(9), cases(goods.first()));
        assertEquals(Cases.ZERO, cases(goods.skus().getLast()));
    }

    @Test
    void an_emptied_list_is_whole_again_when_that_is_undone() {
        add(goods.first(), 2);
        acting.does(shop.user(), () -> lists.take(list, List.of(new ListLine(1, "nobody knows", "3")), Joining.ADD));

        DraftChange cleared = acting.twice(shop.user(), () -> drafting.clear(list));
        assertEquals(List.of(), ground.order(list).lines());
        assertEquals(List.of(), unclear.of(ground.order(list)));

        acting.does(shop.user(), () -> drafting.undo(list, cleared));
        assertEquals(Cases.of(2), cases(goods.first()));
        assertEquals(
                "nobody knows", unclear.of(ground.order(list)).getFirst().line().what());
    }

    @Test
    void what_a_list_held_before_it_was_emptied_is_kept_with_it_until_it_is_brought_back() {
        add(goods.first(), 2);
        acting.does(shop.user(), () -> lists.take(list, List.of(new ListLine(1, "nobody knows", "3")), Joining.ADD));
        acting.does(shop.user(), () -> drafting.clear(list));
        acting.does(shop.user(), () -> drafting.clear(list)); // there is nothing in it: it keeps what it held before

        DraftSheet.Cleared kept =
                acting.as(shop.user(), () -> drafts.sheet(list)).cleared().orElseThrow();
        assertEquals(shop.user(), kept.by());
        assertEquals(1, kept.change().gone());
        assertEquals(2, kept.change().casesGone());
        acting.does(shop.user(), () -> drafting.undo(list, kept.change()));

        assertEquals(Cases.of(2), cases(goods.first()));
        assertEquals(
                "nobody knows", unclear.of(ground.order(list)).getFirst().line().what());
        assertTrue(acting.as(shop.user(), () -> drafts.sheet(list)).cleared().isEmpty());
    }

    @Test
    void what_a_list_held_is_offered_for_half_an_hour() {
        add(goods.first(), 2);
        acting.does(shop.user(), () -> drafting.clear(list));
        Instant cleared = acting.as(shop.user(), () -> drafts.sheet(list))
                .cleared()
                .orElseThrow()
                .at();

        PortalClock.at(
                cleared.plus(ClearedList.KEPT),
                () -> assertTrue(acting.as(shop.user(), () -> drafts.sheet(list))
                        .cleared()
                        .isEmpty()));
    }

    @Test
    void another_order_is_begun_beside_the_list_which_stays_a_draft() {
        add(goods.first(), 2);

        OrderNumber another = acting.twice(shop.user(), () -> drafting.beginAnother(shop.code()));

        assertNotEquals(list, another);
        assertEquals(another, acting.as(shop.user(), () -> drafting.begin(shop.code())));
        List<OpenDrafts.Draft> drafts = acting.as(shop.user(), () -> open.of(shop.code()));
        assertEquals(
                List.of(list), drafts.stream().map(OpenDrafts.Draft::number).toList());
        assertEquals(Cases.of(2), drafts.getFirst().cases());
        add(goods.skus().getLast(), 3); // it is filled as before
        acting.does(shop.user(), () -> drafting.add(another, goods.first(), Cases.of(1)));
        assertEquals(
                List.of(another, list),
                acting.as(shop.user(), () -> open.of(shop.code())).stream()
                        .map(OpenDrafts.Draft::number)
                        .toList());
    }

    @Test
    void an_empty_list_is_not_left_for_another() {
        assertEquals(list, acting.as(shop.user(), () -> drafting.beginAnother(shop.code())));
    }

    @Test
    void nobody_begins_or_reads_the_drafts_of_another_store() {
        StoreCode foreign = ground.shop().code();

        acting.refuses(shop.user(), () -> drafting.beginAnother(foreign), "store.unknown", foreign);
        acting.refuses(shop.user(), () -> open.of(foreign), "store.unknown", foreign);
    }
}
