package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import lu.airsilk.browser.BusyDay;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store reads its notices: one for all that a run gave to an order, with each product, one tap from the order's lines. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S22NoticesJobIT {

    /** A product, and what it got of what was asked where it is short. */
    private static final Pattern NAME = Pattern.compile("(?:^| · )(.+?)(?: \\d+/\\d+)?(?=$| · |，)");

    @Test
    void a_notice_names_each_product_and_leads_to_their_lines() {
        BusyDay.numbers();
        try (Walk walk = Walk.phone("S22", "store.luoyang")) {
            walk.tap(walk.page().locator(".bell"));
            var notice = walk.page()
                    .locator("a.open", new com.microsoft.playwright.Page.LocatorOptions().setHasText("分货结果"));
            String about = notice.first().innerText().lines().findFirst().orElseThrow();
            String told = notice.first().locator(".told-body").innerText();
            walk.tap(notice.first());

            walk.sees(walk.page().locator("tr:target .open-line"));
            assertTrue(about.matches("订单 SO-\\d\\d-\\d+ 分货结果"), about);
            List<String> named = NAME.matcher(told.substring(told.lastIndexOf('：') + 1))
                    .results()
                    .map(part -> part.group(1))
                    .toList();
            assertTrue(named.size() > 1, told);
            named.forEach(name -> assertThat(walk.page().locator("main")).containsText(name));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768})
    void what_is_told_is_read_to_its_end_with_its_time(int width) {
        BusyDay.numbers();
        try (Visit visit = Browser.visit("zh", width)) {
            visit.signIn("store.luoyang").open("notice/notice-list.xhtml");

            assertThat(visit.page().locator("td time").first()).isInViewport();
            assertEquals(
                    0,
                    visit.page()
                            .locator(".ui-datatable-tablewrapper")
                            .evaluate("list => list.scrollWidth - list.clientWidth"));
        }
    }
}
