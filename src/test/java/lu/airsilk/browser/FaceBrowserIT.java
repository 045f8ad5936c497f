package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The face: every piece on one page, the keyboard and the languages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class FaceBrowserIT {

    private static final String STYLE_SHEET = "portal/style-sheet.xhtml";

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 1440", "fr, 1440", "de, 360", "zh, 360", "en, 360"})
    void every_piece_is_open_to_all_and_fits_the_screen(String language, int width) {
        try (Visit visit = Browser.visit(language, width)) {
            visit.signIn("admin").open(STYLE_SHEET);
            visit.shoot("style-sheet");

            assertEquals(List.of(), visit.barriers());
            assertEquals(0, visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"));
            visit.assertNoComplaints();
        }
    }

    @Test
    void half_typed_pinyin_is_not_searched_for() {
        try (Visit visit = Browser.visit("zh", 1440)) {
            visit.signIn("admin").open(STYLE_SHEET);
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> query(request, asked));

            compose(visit.page(), visit.page().locator("input[id$=':product_input']"), "牛奶");
            visit.page().locator("[id$=':product_panel'] li").first().waitFor();

            assertEquals(List.of("牛奶"), asked);
        }
    }

    private static void query(Request request, List<String> asked) {
        String body = request.postData() == null ? "" : request.postData();
        if (body.contains("product_query=")) {
            String typed = body.replaceFirst("(?s).*product_query=([^&]*).*", "$1");
            asked.add(java.net.URLDecoder.decode(typed, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static void compose(Page page, Locator input, String word) {
        input.focus();
        CDPSession keyboard = page.context().newCDPSession(page);
        for (String pinyin : List.of("n", "ni", "ni'u", "niu'n", "niu'na", "niu'nai")) {
            JsonObject half = new JsonObject();
            half.addProperty("text", pinyin);
            half.addProperty("selectionStart", pinyin.length());
            half.addProperty("selectionEnd", pinyin.length());
            keyboard.send("Input.imeSetComposition", half);
            page.waitForTimeout(350);
        }
        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", word);
        keyboard.send("Input.insertText", chosen);
    }

    @Test
    void slash_finds_and_control_enter_saves() {
        try (Visit visit = Browser.visit("en", 1440)) {
            visit.signIn("admin").open(STYLE_SHEET);

            visit.page().keyboard().press("/");
            assertEquals("q", visit.page().evaluate("document.activeElement.name"));

            visit.page().locator("textarea").press("Control+Enter");
            visit.page().locator("#messages [role=status]").waitFor();
        }
    }

    @Test
    void what_is_missing_is_told_above_with_a_way_to_the_field() {
        try (Visit visit = Browser.visit("en", 1440)) {
            visit.signIn("admin").open(STYLE_SHEET);
            visit.page().locator("input[id$=':wantedBy']").fill("");

            visit.page().locator(".foot .primary").click();
            visit.page().locator("#messages [role=alert] a").click();

            assertTrue(visit.page()
                    .evaluate("document.activeElement.id")
                    .toString()
                    .endsWith(":wantedBy"));
        }
    }

    @Test
    void a_chosen_language_stays_with_the_reader() {
        try (Visit visit = Browser.visit("en", 1440)) {
            visit.open("");
            visit.page().locator("[lang=de]").click();
            visit.page().waitForLoadState();

            visit.signIn("import");

            assertEquals("de", visit.page().locator("html").getAttribute("lang"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440, 找不到该内容", "en, 360, There is nothing here"})
    void an_unknown_page_says_so_in_the_readers_language(String language, int width, String title) {
        try (Visit visit = Browser.visit(language, width)) {
            int status = visit.signIn("import").open("portal/no-such-page.xhtml");
            visit.shoot("unknown");
            visit.forgive();

            assertEquals(404, status);
            assertEquals(title, visit.page().locator("h1").textContent());
            assertEquals(List.of(), visit.barriers());
        }
    }

    @Test
    void a_number_that_there_is_not_is_named() {
        try (Visit visit = Browser.visit("zh", 360)) {
            int status = visit.signIn("store.kaifeng").open("order/order-view.xhtml?number=SO-26-999999");
            visit.forgive();

            assertEquals(404, status);
            String told = visit.page().locator("main").textContent();
            assertTrue(told.contains("没有订单 SO-26-999999。"), told);
        }
    }
}
