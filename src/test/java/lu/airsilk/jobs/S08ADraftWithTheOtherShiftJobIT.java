package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one list: a clash in one line is solved in it; what was cleared or dropped comes back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S08ADraftWithTheOtherShiftJobIT {

    /** Pixels of a phone's 740, the menu below it among them. */
    private static final int MOST_OF_FOOT = 240;

    private static final String ASKED = "**/order-edit.xhtml*";

    @Test
    void a_clash_is_solved_in_its_line_and_what_was_cleared_comes_back() {
        OrderGround ground = new OrderGround("s08", "JZ01", 2);
        String second = "s08.two." + ground.user();
        Keepers.of(second, "JZ01");
        try (Walk mine = Walk.phone("S08", ground.user());
                Walk theirs = Walk.tablet("S08 two", second)) {
            newOrder(mine);
            ground.skus()
                    .forEach(sku -> mine.put("product", sku)
                            .tap(mine.page().locator(".ui-autocomplete-item").first()));
            theirs.tap(theirs.page().locator("main .ui-button.primary")); // home was opened before there was a draft
            mine.type(field(mine, ground.sku(0)), "5").key("Tab");
            theirs.type(field(theirs, ground.sku(0)), "9").key("Tab");
            theirs.sees(theirs.page().locator(".line-clash"))
                    .tap(theirs.page().locator(".line-clash button").last());

            mine.tap(mine.screen().piece("clear")).sees("由他人放入或最后修改：王丽 1 行。");
            assertThat(mine.page().locator(".lines input.cases")).hasCount(2);
            mine.tap(mine.screen().piece("clearAll")).sees("清空了清单：2 种商品、");
            assertThat(mine.page().locator(".lines input.cases")).hasCount(0);
            mine.command("undo").sees("已撤销，订单恢复为 2 种商品");
            assertThat(field(mine, ground.sku(0))).hasValue("9");
            mine.tap(mine.page().locator("#line-" + ground.sku(1) + " button.drop"))
                    .sees("已移除");
            mine.command("undo");
            assertThat(mine.page().locator(".lines input.cases")).hasCount(2);
            mine.command("send");
            /* the other device asks every 20 seconds; here it asks at once, and is told instead of refused */
            theirs.page().evaluate("lookAgain([{ name: 'stamp', value: 'before' }])");
            theirs.tap(theirs.page().locator(".others button"))
                    .sees(theirs.page().locator("h1:has-text('订单 SO-')"));
        }
    }

    @Test
    void a_question_that_nobody_answered_is_asked_again_and_what_was_taken_out_comes_back_only_when_it_is_said() {
        OrderGround ground = new OrderGround("s08ask", Keepers.newStore("Walkers"), 2);
        try (Visit mine = Browser.visit("zh", 360);
                Visit other = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            Screen late = Screen.of(other.signIn(ground.user())).open("order/order-edit.xhtml");
            Locator asked = other.page().locator(".line-clash");
            keep(list, cases(mine, ground.sku(0)), 7);

            keep(late, cases(other, ground.sku(0)), 9);
            assertThat(asked).containsText("改为 7 箱；这里输入的是 9 箱");
            other.page().reload();

            assertThat(asked).containsText("改为 7 箱；这里输入的是 9 箱");
            assertThat(cases(other, ground.sku(0))).hasValue("7");
            asked.locator("button").first().click();

            drop(mine, list, ground.sku(1));
            keep(late, cases(other, ground.sku(1)), 5);
            assertThat(asked).containsText("已在另一台设备上移除");
            assertThat(mine.page().locator("#line-" + ground.sku(1))).hasCount(0);
            late.answered(() -> asked.locator("button").last().click());
            assertThat(asked).hasCount(0);
            mine.page().reload();
            assertThat(cases(mine, ground.sku(0))).hasValue("7");
            assertThat(cases(mine, ground.sku(1))).hasValue("5");
        }
    }

    @Test
    void
            what_was_typed_before_a_page_is_opened_is_asked_about_though_its_row_is_out_and_forgotten_when_it_is_there_already() {
        OrderGround ground = new OrderGround("s08typed", Keepers.newStore("Walkers"), 2);
        try (Visit mine = Browser.visit("zh", 360);
                Visit other = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            Screen late = Screen.of(other.signIn(ground.user())).open("order/order-edit.xhtml");
            other.page().evaluate("""
                skus => localStorage.setItem('airsilk.list.' + document.querySelector('[data-order]').dataset.order,
                    JSON.stringify({ [skus[0]]: ['5', '1'], [skus[1]]: ['12', '1'] }))\
                """, ground.skus());
            keep(list, cases(mine, ground.sku(0)), 5);
            drop(mine, list, ground.sku(1));

            other.page().reload();

            Locator asked = other.page().locator(".line-clash");
            assertThat(asked).containsText("已在另一台设备上移除");
            assertThat(cases(other, ground.sku(1))).hasValue("12");
            late.answered(() -> asked.locator("button").last().click());
            assertThat(asked).hasCount(0);
            keep(late, cases(other, ground.sku(0)), 7);
            assertThat(asked).hasCount(0);
            mine.page().reload();
            assertThat(cases(mine, ground.sku(0))).hasValue("7");
            assertThat(cases(mine, ground.sku(1))).hasValue("12");
        }
    }

    private static void keep(Screen list, Locator field, int cases) {
        list.count(field, cases).answered(field::blur);
    }

    @Test
    void what_the_other_shift_has_put_in_is_seen_before_it_is_sent() {
        String store = Keepers.newStore("Walkers");
        OrderGround ground = new OrderGround("s08seen", store, 2);
        String second = Keepers.fresh(store);
        try (Visit mine = Browser.visit("zh", 360);
                Visit theirs = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            list.take("product", ground.sku(0));
            Screen.of(theirs.signIn(second)).open("order/order-edit.xhtml").take("product", ground.sku(1));

            list.answered(() -> list.piece("send").click());

            assertThat(mine.page().locator(".foot-what strong")).isVisible();
            assertThat(mine.page().locator("#messages"))
                    .containsText("未提交：" + second + " 同时在别处改了清单。新增 1 行，修改 0 行，移除 0 行。");
            assertThat(mine.page().locator("#messages")).containsText("：新增 1 箱");
            /* the page asks whether the list has changed every 20 seconds; what it has said stands until it is read */
            list.answered(() -> mine.page().evaluate("lookAgain([{ name: 'stamp', value: 'before' }])"));
            assertThat(mine.page().locator("#messages")).containsText("：新增 1 箱");
            assertThat(mine.page().locator(".lines input.cases")).hasCount(2);
            list.piece("send").click();
            assertThat(mine.page().locator("h1")).containsText("订单 SO-");
            Screen.of(theirs).piece("send").click();
            assertThat(theirs.page().locator("#messages")).containsText("先前已提交，没有重复提交");
        }
    }

    @Test
    void what_the_other_shift_has_put_in_is_shown_when_it_is_asked_for() {
        String store = Keepers.newStore("Walkers");
        OrderGround ground = new OrderGround("s08show", store, 2);
        String second = Keepers.fresh(store);
        try (Visit mine = Browser.visit("zh", 360);
                Visit theirs = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            list.take("product", ground.sku(0));
            Screen.of(theirs.signIn(second)).open("order/order-edit.xhtml").take("product", ground.sku(1));

            mine.page().evaluate("lookAgain([{ name: 'stamp', value: 'before' }])");
            mine.page().locator(".others button").click();

            assertThat(mine.page().locator(".lines input.cases")).hasCount(2);
        }
    }

    @Test
    void a_list_that_was_cleared_elsewhere_is_said_to_be_and_shown_empty() {
        String store = Keepers.newStore("Walkers");
        OrderGround ground = new OrderGround("s08gone", store, 3);
        try (Visit mine = Browser.visit("zh", 360);
                Visit other = Browser.visit("zh", 768)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            Screen stale = Screen.of(other.signIn(ground.user())).open("order/order-edit.xhtml");
            list.answered(() -> list.piece("clear").click());

            drop(other, stale, ground.sku(1));

            assertThat(other.page().locator("#messages")).containsText("订单已在另一台设备上清空");
            assertThat(other.page().locator(".lines input.cases")).hasCount(0);

            list.take("product", ground.sku(0));
            stale.open("order/order-edit.xhtml");
            list.answered(() -> list.piece("clear").click());
            stale.answered(() -> other.page()
                    .evaluate("lookAgain([{ name: 'stamp', value:"
                            + " document.querySelector('[data-order]').dataset.stamp }])"));
            assertThat(other.page().locator("#messages")).containsText("订单已在另一台设备上清空");
            assertThat(other.page().locator(".lines input.cases")).hasCount(0);
        }
    }

    @Test
    void a_line_that_is_dropped_from_a_list_that_was_sent_elsewhere_is_told_to_be_there_still() {
        OrderGround ground = new OrderGround("s08late", Keepers.newStore("Walkers"), 2);
        try (Visit mine = Browser.visit("zh", 360);
                Visit other = Browser.visit("zh", 768)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            Screen late = Screen.of(other.signIn(ground.user())).open("order/order-edit.xhtml");
            list.piece("send").click();
            assertThat(mine.page().locator("h1")).containsText("订单 SO-");

            drop(other, late, ground.sku(1));

            assertThat(other.page().locator("h1")).containsText("订单 SO-");
            assertThat(other.page().locator("#messages")).containsText("已在另一台设备上提交，您刚才的修改没有计入");
        }
    }

    @Test
    void a_refused_list_says_no_more_what_was_done_before() {
        String store = Keepers.newStore("Walkers");
        OrderGround ground = new OrderGround("s08said", store, 2);
        String second = Keepers.fresh(store);
        try (Visit mine = Browser.visit("zh", 360);
                Visit theirs = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            drop(mine, list, ground.sku(1));
            assertThat(list.piece("undo")).isVisible();
            Screen.of(theirs.signIn(second)).open("order/order-edit.xhtml").take("product", ground.sku(1));

            list.answered(() -> list.piece("send").click());

            assertThat(mine.page().locator("#messages")).containsText("未提交");
            assertThat(list.piece("undo")).hasCount(0);
        }
    }

    @Test
    void the_page_of_a_draft_tells_the_day_that_the_list_tells_until_it_is_sent() {
        OrderGround ground = new OrderGround("s08day", Keepers.newStore("Walkers"), 1);
        try (Visit visit = Browser.visit("zh", 1440)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            list.take("product", ground.sku(0));
            String number = visit.page().url().replaceFirst(".*number=", "");
            Locator shelf = visit.page()
                    .locator("#line-" + ground.sku(0) + " span.nowrap")
                    .first();
            String day = shelf.innerText().strip();

            list.open("order/order-view.xhtml?number=" + number + "&line=1");

            assertEquals(day, list.text("#line-1 td.promise span"));
            assertEquals(day, list.text(".line-story .line-day"));
        }
    }

    @Test
    void what_was_done_in_one_go_can_be_undone_until_the_list_is_changed_again() {
        OrderGround ground = new OrderGround("s08undo", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 1440)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            drop(visit, list, ground.sku(1));
            assertThat(list.piece("undo")).isVisible();
            list.answered(() -> visit.page()
                    .evaluate("lookAgain([{ name: 'stamp', value:"
                            + " document.querySelector('[data-order]').dataset.stamp }])"));
            assertThat(visit.page().locator(".others")).isHidden();
            Locator left = visit.page().locator("#line-" + ground.sku(0) + " input.cases");

            list.count(left, 3).answered(left::blur);

            assertThat(list.piece("undo")).hasCount(0);
        }
    }

    @Test
    void without_a_network_it_is_said_what_becomes_of_what_is_typed_and_the_sums_follow_by_themselves() {
        OrderGround ground = new OrderGround("s08away", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            assertThat(visit.page().locator(".away")).isHidden();

            visit.page().context().setOffline(true);
            list.count(cases(visit, ground.sku(0)), 7);
            list.count(cases(visit, ground.sku(1)), 5);
            cases(visit, ground.sku(1)).blur();

            assertThat(visit.page().locator(".away")).containsText("箱数存在本机，合计仍是之前的");
            assertThat(visit.page().locator(".away")).isVisible();
            assertThat(visit.page().locator(".foot-what strong")).containsText("2 种商品，2 箱");
            visit.page().context().setOffline(false);
            assertThat(visit.page().locator(".foot-what strong")).containsText("2 种商品，12 箱");
            assertThat(visit.page().locator(".away")).isHidden();
        }
    }

    @Test
    void a_row_that_could_not_be_taken_out_comes_back_and_takes_nothing_from_under_the_finger() {
        OrderGround ground = new OrderGround("s08back", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            Locator dropped = visit.page().locator("#line-" + ground.sku(1));
            visit.page().route(ASKED, Route::abort);
            dropped.locator("button.drop").click();
            assertThat(visit.page().locator(".away")).isVisible();
            assertThat(dropped).hasCount(0);
            cases(visit, ground.sku(0)).fill("7");

            visit.page().unroute(ASKED);

            assertThat(visit.page().locator(".away")).isHidden();
            assertThat(cases(visit, ground.sku(0))).hasValue("7");
            assertThat(dropped).hasCount(0);
            cases(visit, ground.sku(0)).blur();
            assertThat(dropped).hasCount(1);
            assertThat(cases(visit, ground.sku(0))).hasValue("7");
            assertThat(visit.page().locator(".foot-what strong")).containsText("2 种商品，8 箱");
        }
    }

    @Test
    void a_portal_that_refuses_to_answer_is_not_called_a_lost_network_and_what_was_typed_is_kept_later() {
        OrderGround ground = new OrderGround("s08busy", Keepers.newStore("Walkers"), 1);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            list.take("product", ground.sku(0));
            visit.page().route(ASKED, request -> request.fulfill(new Route.FulfillOptions().setStatus(429)));

            visit.page()
                    .waitForResponse(ASKED, () -> {
                        list.count(cases(visit, ground.sku(0)), 7);
                        cases(visit, ground.sku(0)).blur();
                    })
                    .finished();

            assertThat(visit.page().locator(".lines tr[data-open]")).hasCount(1);
            assertThat(visit.page().locator(".away")).isHidden();
            visit.page().unroute(ASKED);
            assertThat(visit.page().locator(".foot-what strong")).containsText("1 种商品，7 箱");
        }
    }

    private static Locator cases(Visit visit, String sku) {
        return visit.page().locator("#line-" + sku + " input.cases");
    }

    @Test
    void the_heading_tells_whether_anything_is_in_the_list() {
        OrderGround ground = new OrderGround("s08head", Keepers.newStore("Walkers"), 1);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            assertThat(visit.page().locator("h1")).hasText("新建订单");

            list.take("product", ground.sku(0));

            assertThat(visit.page().locator("h1")).containsText("订单草稿 SO-");
            list.answered(() -> list.piece("clear").click());
            assertThat(visit.page().locator("h1")).hasText("新建订单");
        }
    }

    @Test
    void on_a_phone_what_is_said_leaves_the_list_most_of_the_screen() {
        OrderGround ground = new OrderGround("s08low", Keepers.newStore("Walkers"), 6);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));

            assertThat(visit.page().locator("#messages")).containsText("：1 箱");
            double foot = ((Number) visit.page()
                            .evaluate("innerHeight - document.querySelector('.foot').getBoundingClientRect().top"))
                    .doubleValue();
            assertTrue(foot <= MOST_OF_FOOT, () -> foot + " px");
        }
    }

    @Test
    void on_a_phone_the_way_back_and_the_money_stand_beside_each_other() {
        OrderGround ground = new OrderGround("s08foot", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));

            drop(visit, list, ground.sku(1));

            assertThat(list.piece("undo")).isVisible();
            Locator money = visit.page().locator(".foot-what .line");
            assertThat(money).isVisible();
            assertThat(money).containsText("到店成本");
        }
    }

    @Test
    void
            a_draft_is_said_to_be_one_another_order_is_begun_beside_it_and_what_was_cleared_comes_back_for_the_other_shift() {
        String store = Keepers.newStore("Walkers");
        OrderGround ground = new OrderGround("s08beside", store, 2);
        String second = Keepers.fresh(store);
        try (Visit mine = Browser.visit("zh", 360);
                Visit theirs = Browser.visit("zh", 360)) {
            Screen list = Screen.of(mine.signIn(ground.user())).open("order/order-edit.xhtml");
            ground.skus().forEach(sku -> list.take("product", sku));
            list.answered(() -> list.piece("clear").click());
            Screen other = Screen.of(theirs.signIn(second)).open("order/order-edit.xhtml");

            assertThat(theirs.page().locator(".undone")).containsText("清空了清单：2 种商品、2 箱");
            theirs.page().reload();
            other.answered(() -> other.piece("undo").click());
            assertThat(theirs.page().locator(".lines input.cases")).hasCount(2);
            assertThat(other.piece("undo")).hasCount(0);

            other.open("portal/home.xhtml");
            assertThat(theirs.page().locator("main")).containsText("2 种商品，2 箱");
            assertThat(theirs.page().locator("main .ui-button.primary")).containsText("继续草稿 SO-");
            theirs.page()
                    .locator("main .ui-button")
                    .filter(new Locator.FilterOptions().setHasText("新建订单"))
                    .click();
            assertThat(theirs.page().locator("h1")).hasText("新建订单");
            assertThat(theirs.page().locator(".lines input.cases")).hasCount(0);
            other.open("portal/home.xhtml");
            assertThat(theirs.page().locator("main .ui-button.primary"))
                    .containsText("继续草稿 SO-"); // the new one is empty still
            assertThat(theirs.page().locator("main")).not().containsText("份草稿");
            mine.page().reload();
            assertThat(mine.page().locator(".lines input.cases")).hasCount(2);
        }
    }

    private static void drop(Visit visit, Screen list, String sku) {
        list.answered(
                () -> visit.page().locator("#line-" + sku + " button.drop").click());
    }

    private static void newOrder(Walk walk) {
        walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                .tap(walk.page().locator("main .ui-button").filter(new Locator.FilterOptions().setHasText("新建订单")));
    }

    private static Locator field(Walk walk, String sku) {
        return walk.page().locator("#line-" + sku + " input.cases");
    }
}
