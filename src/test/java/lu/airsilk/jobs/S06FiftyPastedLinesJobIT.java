package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty lines pasted from a spreadsheet: three of them wrong, one twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S06FiftyPastedLinesJobIT {

    private static final int MOST_MS = 60_000;

    @Test
    void it_is_told_how_many_of_what_and_each_wrong_one_is_mended_where_it_stands() {
        OrderGround ground = new OrderGround("s06", "HB01", 49);
        Instant begun = Instant.now();
        try (Walk walk = Walk.tablet("S06", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("main .ui-button").filter(new Locator.FilterOptions().setHasText("新建订单")));

            walk.paste("pasted", pasted(ground.skus()))
                    .command(walk.screen().piece("take"), unclear(walk).first());
            walk.sees("共 50 行：46 行已加入订单，1 行重复，3 行看不懂");

            walk.tap(unclear(walk).nth(2).locator(".hits button").first());
            walk.type(unclear(walk).nth(0).locator("[id$=':cases']"), "2").tap(mend(walk));
            walk.type(unclear(walk).nth(0).locator("[id$=':cases']"), "3").tap(mend(walk));
            walk.sees("已在订单中").tap(walk.page().locator("[id$=':both']"));
            assertThat(unclear(walk)).hasCount(0);
            walk.command("send");
        }
        assertTrue(Duration.between(begun, Instant.now()).toMillis() < MOST_MS);
        String number = Rest.as(ground.user())
                .get("/orders?size=1")
                .items()
                .getJsonObject(0)
                .getString("number");
        List<Integer> cases = ground.figures(number, "accepted");
        assertEquals(49, cases.size());
        assertEquals(11, cases.get(3));
        assertEquals(10, cases.get(4));
    }

    /** More than may be ordered is no riddle, a number that does not exist is said to be none, and goods are shown. */
    @Test
    void a_line_that_is_understood_is_not_told_to_be_unclear() {
        OrderGround ground = new OrderGround("s06", Keepers.newStore("Walkers"), 12);
        try (Visit visit = Browser.visit("zh", 820)) {
            visit.signIn(ground.user()).open("order/order-list.xhtml");
            visit.page().locator("main .ui-button:has-text('新建订单')").click();
            visit.page()
                    .locator("[id$=':pasted']")
                    .fill(ground.sku(0) + "\t999999\n" + ground.sku(1) + "\t1\nAS0009999\t1\n一周商品\t1");
            visit.page().locator("[id$=':take']").click();
            assertThat(visit.page().locator(".undone")).containsText("共 4 行：1 行已加入订单，1 行不能这样订，2 行看不懂，请逐行确认。");
            Locator lines = visit.page().locator(".unclear-line");
            assertThat(lines.nth(0)).containsText("超出限量");
            assertThat(lines.nth(1)).containsText("没有货号或条码“AS0009999”");
            assertThat(lines.nth(2).locator(".hit")).hasCount(4);
            lines.nth(2).locator("[id$=':more']").click();
            assertThat(lines.nth(2).locator(".hit")).hasCount(10);
            assertThat(lines.nth(2).locator("[id$=':more']")).hasCount(0);
            assertThat(lines.nth(2).locator(".hit img").first()).isVisible();
            assertEquals(
                    true,
                    lines.nth(2)
                            .locator(".hit img")
                            .first()
                            .evaluate("img => img.decode().then(() => img.naturalWidth > 0)"));
        }
    }

    /** On a phone too it is said in full beside its undo, and which product had other cases before. */
    @Test
    void what_a_list_changes_is_said_in_full() {
        OrderGround ground = new OrderGround("s06", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(ground.user()).open("order/order-list.xhtml");
            visit.page().locator("main .ui-button:has-text('新建订单')").click();
            pasted(visit, ground.sku(0) + "\t12");
            assertThat(visit.page().locator("[id$=':pasted']")).hasValue("");
            Locator said = visit.page().locator(".undone [role=status]");
            assertThat(said).isVisible();
            assertThat(said).containsText("1 行已加入订单");
            String list = ground.sku(0) + "\t5\n" + ground.sku(1) + "\t1\nAS0009999\t1";
            pasted(visit, list);
            assertThat(said).containsText("共 3 行：2 行已加入订单，其中 1 行原已在单中");
            assertThat(said).containsText(Pattern.compile("箱数：\\S.* 12 → 5"));
            assertEquals(true, said.evaluate("said => said.scrollHeight <= said.clientHeight + 1"));

            Locator field = visit.page().locator("[id$=':pasted']");
            field.fill("typed meanwhile");
            visit.page().locator(".undone button").click();
            assertThat(field).hasValue("typed meanwhile\n" + list);
            assertThat(visit.page().locator("#messages")).containsText("粘贴的内容已放回输入框。");
        }
    }

    private static void pasted(Visit visit, String rows) {
        visit.page().locator("[id$=':pasted']").fill(rows);
        visit.page().locator("[id$=':take']").click();
    }

    /** Line 2 in words, the fourth twice; a name that many share, half a case, pieces instead of cases. */
    private static String pasted(List<String> skus) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < skus.size(); i++) {
            rows.add(skus.get(i) + "\t"
                    + switch (i) {
                        case 3 -> "4箱";
                        case 4 -> "十箱";
                        case 5 -> "2.5";
                        case 6 -> "3件";
                        default -> "1";
                    });
        }
        rows.set(7, "一周商品 7\t1");
        rows.add(skus.get(3) + "\t7");
        return String.join("\n", rows);
    }

    private static Locator unclear(Walk walk) {
        return walk.page().locator(".unclear-line");
    }

    private static Locator mend(Walk walk) {
        return unclear(walk).nth(0).locator("[id$=':mend']");
    }
}
