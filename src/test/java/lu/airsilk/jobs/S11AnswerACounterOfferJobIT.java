package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cases that cannot come now: the other product is looked at beside the one ordered, and a part of them taken as it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S11AnswerACounterOfferJobIT {

    @Test
    void a_part_is_taken_as_the_other_product_and_the_figures_are_right() {
        OrderGround ground = new OrderGround("s11", "KF03", 1);
        String number = ground.sent(35);
        String other = new OrderGround("s11", "KF03", 1).sku(0);
        ask(number, other);
        try (Walk walk = Walk.phone("S11", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(number)));
            Locator goods = walk.page().locator(".offer-product");
            assertThat(goods).hasCount(2);
            assertThat(goods.last()).containsText("到店价");
            assertThat(goods.last()).containsText("保质期");
            assertThat(goods.last()).containsText("这个数量的替代商品最晚");
            assertThat(walk.page().locator(".offer .caption")).containsText("前未答复则");
            assertThat(walk.page().locator(".offer time.countdown")).hasCount(1);
            walk.type("wanted", "15").command("substitute").sees("一周商品0");
            assertThat(walk.page().locator(".offer")).hasCount(0);
            assertThat(walk.page().locator("#line-1")).containsText("15 箱已换成替代品");
            assertThat(walk.page().locator("#line-2")).containsText("其中 15 箱替代 一周商品0");
        }
        assertEquals(List.of(15, 15), List.of(standing(ground, number, 0), standing(ground, number, 1)));
        assertEquals(35, ground.figures(number, "requested").getFirst());
    }

    @Test
    void a_number_that_is_too_large_is_refused_at_its_field_and_what_is_answered_is_gone() {
        OrderGround ground = new OrderGround("s11m", "KF03", 1);
        String number = ground.sent(35);
        ask(number, new OrderGround("s11m", "KF03", 1).sku(0));
        try (Walk walk = Walk.phone("S11 mistakes", ground.user())) {
            walk.tap(walk.page().locator("a.whole[href*='offer-list']"));
            Locator all = walk.page().locator(".offer");
            int before = all.count();
            walk.put(all.last().locator("input[id$=wanted]"), "25");
            walk.command(all.last().locator("[id$=':substitute']")).refused("最多 20 箱");
            walk.sees(all.last().locator(".ui-message").getByText("最多 20 箱"));
            walk.put(all.last().locator("input[id$=wanted]"), "15箱");
            walk.command(all.last().locator("[id$=':substitute']")).sees("已答复");
            assertThat(all).hasCount(before - 1);
        }
        assertTrue(isRead(ground.user(), number), "what asked for the answer is not new any more");
    }

    /** The link of a new notice would name it. */
    private static boolean isRead(String user, String order) {
        try (Visit visit = Browser.visit("zh", 1440)) {
            Screen.of(visit.signIn(user)).open("notice/notice-list.xhtml");
            return visit.page()
                            .locator("a.open[href*='order-view.xhtml?number=" + order + "#offer-']")
                            .count()
                    == 1;
        }
    }

    private static int standing(OrderGround ground, String number, int line) {
        JsonObject row = ground.lines(number).get(line);
        return row.getInt("accepted") - row.getInt("cancelled");
    }

    /** Twenty of the thirty-five cannot come; the allocators offer another product. */
    private static void ask(String number, String other) {
        try (Visit visit = Browser.visit("zh", 1440)) {
            Screen order = Screen.of(visit.signIn("allocator")).open("order/order-view.xhtml?line=1&number=" + number);
            visit.page().locator("details:has([id$=':ask']) > summary").click();
            order.fill("rest", "20").fill("substitute", other).fill("askReason", "产地缺货");
            visit.page().locator("[id='ask:instead']").getByText("到店").waitFor();
            order.fill("deadlineDay", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
            order.fill("later", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
            order.choose("standing", "放弃剩余").press("ask:ask");
            assertTrue(
                    order.told().getFirst().contains("早于答复期限"), "a day that is over is not offered: " + order.told());
            order.fill("later", "").press("ask:ask");
        }
    }
}
