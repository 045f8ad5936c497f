package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import lu.airsilk.browser.BusyDay;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store asks about a line by touch, staff answers, and the answer is seen under the bell. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S21AskAboutALineJobIT {

    @Test
    void a_question_at_a_line_is_answered_and_seen_in_the_bell() {
        String order = Objects.requireNonNull(BusyDay.numbers().get("openOrder"));
        try (Walk store = Walk.phone("S21", "store.kaifeng")) {
            store.tap(store.page().locator(".nav a").nth(1));
            store.tap(store.page().locator("a.open", new Page.LocatorOptions().setHasText(order)));
            store.tap(store.page().locator(".open-line").first());
            store.tap("say").refused("请先输入内容");
            assertThat(store.page().locator(".line-story details[open]")).hasCount(0);
            store.put("words", "@import 什么时候到？")
                    .tap("say")
                    .refused("@import 看不到这里")
                    .refused("可以通知：@hub @allocator");
            store.tap(store.page().locator(".names [data-name='@allocator']"));
            assertEquals("@allocator 什么时候到？", store.piece("words").inputValue());
            store.command(
                    store.piece("say"),
                    store.page().locator(".line-story .comments li").last());
            store.sees("已留言并通知 @allocator");

            answer(order);

            store.tap(store.page().locator(".bell"));
            store.sees("（分货）就 ");
        }
    }

    @Test
    void the_hub_is_asked_as_a_desk_and_opens_the_line() {
        String order = Objects.requireNonNull(BusyDay.numbers().get("openOrder"));
        try (Visit visit = Browser.visit("zh", 360);
                Visit hub = Browser.visit("zh", 768)) {
            visit.signIn("store.kaifeng").open("order/order-view.xhtml?number=" + order + "&line=1");
            visit.page().locator(".names [data-name='@hub']").click();
            visit.page().locator("[id$=':words']").pressSequentially("什么时候装车？");
            visit.page().locator("[id$=':say']").click();
            assertThat(visit.page().locator("#messages")).containsText("已留言并通知 @hub");

            hub.signIn("hub").open("notice/notice-list.xhtml");
            hub.page().locator("a.open[href*='" + order + "']").first().click();
            assertThat(hub.page().locator(".line-story .comments li").last()).containsText("@hub 什么时候装车？");
            hub.assertNoComplaints();
        }
    }

    @Test
    void a_name_that_nobody_has_is_told_apart_from_somebody_who_cannot_read_it() {
        String order = Objects.requireNonNull(BusyDay.numbers().get("openOrder"));
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn("store.kaifeng").open("order/order-view.xhtml?number=" + order + "&line=1");
            Locator words = visit.page().locator("[id$=':words']");
            words.fill("请问@");
            visit.page().locator(".names [data-name='@allocator']").click();
            assertEquals("请问@allocator ", words.inputValue());
            words.fill("@alocator 什么时候到？");
            visit.page().locator("[id$=':say']").click();
            assertThat(visit.page().locator("#messages")).containsText("没有叫 @alocator 的人。可以通知：@hub @allocator");
        }
    }

    private static void answer(String order) {
        Walk staff = Walk.desk("S21", "zh", "allocator");
        staff.tap(staff.page().locator(".bell"));
        staff.tap(staff.page()
                .locator("a.open", new Page.LocatorOptions().setHasText(order))
                .first());
        assertThat(staff.page().locator(".line-story .comments li").last()).isInViewport();
        assertThat(staff.page().locator("#line-1")).isInViewport();
        staff.type("words", "@store.kaifeng 周四到。");
        staff.command(
                staff.piece("say"),
                staff.page().locator(".line-story .comments li").last());
        assertEquals(List.of("赵晓梅 @store.kaifeng @allocator 什么时候到？", "陈静 @allocator @store.kaifeng 周四到。"), said(staff));
        staff.put("words", "记下了。").tap("say").sees("没有通知任何人");
        staff.leave();
    }

    /** The last question and its answer: by whom, under which name, and the words. */
    private static List<String> said(Walk reader) {
        List<String> all = reader.page().locator(".line-story .comments li").all().stream()
                .map(said -> said.locator("strong").innerText() + " "
                        + said.locator("small").first().innerText() + " "
                        + said.locator("p").innerText())
                .toList();
        return all.subList(Math.max(0, all.size() - 2), all.size());
    }
}
