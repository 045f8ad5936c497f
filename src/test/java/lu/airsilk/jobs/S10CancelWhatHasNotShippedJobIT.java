package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
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
                    .command("giveUp")
                    .refused("原因：必填")
                    .put("reason", "订多了")
                    .command("giveUp")
                    .sees("已取消");
            assertThat(walk.page().locator(".page-state")).containsText("共 0 箱");
            assertThat(walk.page().locator(".page-state")).not().containsText("到店成本");
            assertEquals(List.of(5, 5), ground.figures(number, "cancelled"));
            assertEquals("CANCELLED", ground.order(number).getString("state"));

            walk.command(walk.screen().piece("undo")).sees("共 10 箱");
        }
        assertEquals(List.of(0, 0), ground.figures(number, "cancelled"));
        assertEquals("ACCEPTED", ground.order(number).getString("state"));
    }
}
