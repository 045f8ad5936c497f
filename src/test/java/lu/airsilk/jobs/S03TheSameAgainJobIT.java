package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last order again: at once into an empty list, into a list with lines only after a word. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class S03TheSameAgainJobIT {

    @Test
    void it_is_sent_in_two_taps_and_meets_a_draft_only_after_add_or_replace() {
        OrderGround ground = new OrderGround("s03", "JY01", 3);
        String last = ground.sent(5);
        ground.costs("26.40");
        String dearer;
        try (Walk walk = Walk.phone("S03", ground.user())) {
            walk.command("again");
            dearer = walk.page().locator(".lines .since-last").first().innerText();
            walk.command("send").sees("共 15 箱");
        }
        assertEquals("比上次贵 " + rise(price(ground, last), price(ground, newest(ground))) + "%", dearer);
        assertEquals(List.of(5, 5, 5), ground.figures(newest(ground), "accepted"));

        String other = new OrderGround("s03", "JY02", 1).sku(0);
        try (Walk walk = Walk.phone("S03 draft", ground.user())) {
            walk.tap("again").tap(walk.page().locator("button.drop").first());
            walk.put("product", other)
                    .tap(walk.page().locator(".ui-autocomplete-item").first());
            assertThat(lines(walk)).hasCount(3);

            walk.tap(walk.page().locator("a.bar-mark")).command("again").sees("把订单");
            assertThat(lines(walk)).hasCount(3);
            walk.tap(walk.screen().piece("replace")).sees("已替换：移出 1 行，新增 1 行。");
            assertThat(lines(walk)).hasCount(3);
            assertThat(walk.page().locator("#line-" + other)).hasCount(0);
            walk.tap(walk.screen().piece("undo"));
            assertThat(walk.page().locator("#line-" + other)).hasCount(1);
            walk.tap(walk.page().locator("a.bar-mark"))
                    .tap("again")
                    .tap(walk.screen().piece("add"));
            assertThat(lines(walk)).hasCount(4);
            String list = walk.page().url();
            walk.command("send").sees("共 16 箱");
            walk.page().navigate(list);
            walk.sees("共 16 箱");
        }
        assertEquals(
                List.of(1, 5, 5, 5),
                ground.figures(newest(ground), "accepted").stream().sorted().toList());
        unreadable(ground, other);
    }

    /** A number that nobody can read, or none, is told at its line; the list is not sent without it. */
    private static void unreadable(OrderGround ground, String sku) {
        String before = newest(ground);
        try (Walk walk = Walk.phone("S03 unreadable", ground.user())) {
            walk.tap("again");
            Locator cases = walk.page().locator("#line-" + sku + " input.cases");
            walk.put(cases, "").tap("send").sees("缺少箱数");
            walk.put(cases, "很多").tap("send").sees("“很多”不是箱数");
            assertThat(cases).hasValue("很多");
            walk.put(cases, "1").command("send").sees("共 16 箱");
        }
        assertNotEquals(before, newest(ground));
    }

    private static Locator lines(Walk walk) {
        return walk.page().locator(".lines input.cases");
    }

    /** The order that was sent last. */
    private static String newest(OrderGround ground) {
        return Rest.as(ground.user())
                .get("/orders?size=1")
                .items()
                .getJsonObject(0)
                .getString("number");
    }

    /** What a case of the first product cost in an order. */
    private static BigDecimal price(OrderGround ground, String order) {
        return new BigDecimal(
                ground.lines(order).getFirst().getJsonObject("landedPrice").getString("amount"));
    }

    private static BigDecimal rise(BigDecimal before, BigDecimal now) {
        return now.subtract(before).movePointRight(2).divide(before, 0, RoundingMode.HALF_UP);
    }
}
