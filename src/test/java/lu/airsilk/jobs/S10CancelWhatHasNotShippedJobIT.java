package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** An order is cancelled whole, looked at, and taken back before its cut-off. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S10CancelWhatHasNotShippedJobIT {

    @Test
    void all_figures_are_right_afterwards_and_it_is_taken_back_until_the_cut_off() {
        OrderGround ground = new OrderGround("s10", "AY02", 2);
        String number = ground.sent(5);
        try (Walk walk = Walk.phone("S10", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(number)))
                    .sees("共 10 箱");

            walk.tap(walk.page().locator("summary.tall"))
                    .sees("将取消 10 箱。")
                    .sees("订货截单前，当月预算够用或业主已批准即可撤回")
                    .command("giveUp")
                    .refused("原因：必填")
                    .put("reason", "订多了")
                    .command("giveUp")
                    .sees("已取消 10 箱。");
            assertThat(walk.page().locator(".page-state")).containsText("共 0 箱");
            assertThat(walk.page().locator(".page-state")).not().containsText("到店成本");
            assertEquals(List.of(5, 5), ground.figures(number, "cancelled"));
            assertEquals("CANCELLED", ground.order(number).getString("state"));

            walk.command(walk.screen().piece("undo")).sees("共 10 箱");
        }
        assertEquals(List.of(0, 0), ground.figures(number, "cancelled"));
        assertEquals("ACCEPTED", ground.order(number).getString("state"));
    }

    @Test
    void one_line_is_given_up_and_the_others_stay() {
        OrderGround ground = new OrderGround("s10line", "AY02", 2);
        String number = ground.sent(5);
        try (Walk walk = Walk.phone("S10 a line", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(number)))
                    .sees("共 10 箱");

            walk.tap(walk.page().locator(".open-line[data-line='1']").first())
                    .tap(walk.page().locator("#story summary.tall"))
                    .sees("将取消 5 箱。")
                    .command("cancelOne")
                    .refused("原因：必填")
                    .put("why", "订多了")
                    .command("cancelOne")
                    .sees("已取消 5 箱。");
            assertThat(walk.page().locator(".page-state")).containsText("共 5 箱");
            assertEquals(List.of(5, 0), ground.figures(number, "cancelled"));
            assertThat(walk.page().locator("#story")).containsText("已取消的 5 箱可在");
            walk.command("undoLine").sees("已撤回取消");
            assertThat(walk.page().locator(".page-state")).containsText("共 10 箱");
            assertThat(walk.page().locator(".open-line[data-line='1']").first()).isFocused();
            assertThat(walk.page().locator("#story")).not().containsText("已取消的 5 箱");
        }
        assertEquals(List.of(0, 0), ground.figures(number, "cancelled"));
        assertEquals("ACCEPTED", ground.order(number).getString("state"));
    }

    @Test
    void a_line_that_loses_nothing_keeps_what_was_said_of_it() {
        OrderGround ground = new OrderGround("s10", "AY02", 2);
        String number = ground.sent(5);

        cancel(ground, number, "\"lines\":[\"" + number + "/1\"],\"reason\":\"A\"");
        cancel(ground, number, "\"reason\":\"B\"");

        assertEquals(
                List.of(List.of("5", "A"), List.of("5", "B")),
                ground.lines(number).stream()
                        .map(S10CancelWhatHasNotShippedJobIT::said)
                        .toList());
    }

    private static void cancel(OrderGround ground, String number, String what) {
        Rest.as(ground.user())
                .post("/orders/" + number + "/cancel", "{" + what + "}", "application/json")
                .expect(200);
    }

    private static List<String> said(JsonObject line) {
        return line.getJsonObject("why").getJsonArray("arguments").getValuesAs(JsonString::getString);
    }
}
