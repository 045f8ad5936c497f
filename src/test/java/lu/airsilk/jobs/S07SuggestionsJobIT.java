package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What would be lost most of is suggested first, says how it was reckoned, and comes into the list one, some or all at once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class S07SuggestionsJobIT {

    /** Its height, with the sentence that a message above it says for the moment, without that message. */
    private static final String FOOT = """
        foot => {
          const said = document.querySelector('#messages');
          const away = document.createComment('');
          said.replaceWith(away);
          const style = getComputedStyle(foot);
          const height = foot.offsetHeight - parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
          away.replaceWith(said);
          return height;
        }\
        """;

    private static final Pattern FORMULA = Pattern.compile(
            "四周卖了 (?<sold>\\d+) 件，没货或没报销量的 (?<unknown>\\d) 天不算，其余 (?<counted>\\d+) 天卖了 (?<usualUnits>\\d+) 件，"
                    + "日均 (?<lately>[\\d.]+) 件(?:；近半年各周都算、越近的越重，得日均 [\\d.]+ 件)?。\\s+按日均 (?<perDay>[\\d.]+) 件备货 (?<days>\\d+) 天，"
                    + "预计卖 (?<usual>\\d+) 件；销量有起伏，90% 的情况下最多卖 (?<atMost>\\d+) 件，所以另备 (?<safety>\\d+) 件；"
                    + "共需 (?<needed>\\d+) 件（不低于陈列量）。\\s+现有 (?<onHand>\\d+)，已订未配 0，在途 0，还缺 (?<missing>\\d+) 件(?:；"
                    + "保质期内最多再卖 (?<most>\\d+) 件)? → 建议 (?<cases>\\d+) 箱（每箱 6 件）。");

    private final String shop = Keepers.newStore("Walkers");
    private final String keeper = Keepers.fresh(shop);
    private final Rest store = Rest.as(keeper);

    @Test
    void one_some_and_all_of_what_would_be_lost_most_of_become_the_cases_that_the_words_reckon() {
        List<JsonObject> lots = Truckload.onTheShelf(keeper, shop, 3, 10);
        sold(line(lots.get(0), 52), line(lots.get(1), 54), line(lots.get(2), 40));
        thrownAway(lots.get(2), 17);
        List<String> urgent = List.of(sku(lots.get(1)), sku(lots.get(0)), sku(lots.get(2)));
        try (Walk walk = Walk.phone("S07", keeper)) {
            walk.tap(walk.page().locator(".page-head .ui-button:has-text('新建订单')"));
            assertEquals(urgent, suggested(walk).subList(0, 3));
            assertEquals(
                    "none",
                    walk.page().locator(".suggested").last().evaluate("list => getComputedStyle(list).maxHeight"),
                    "a list in the page would catch the thumb");
            Map<String, Integer> cases = Map.of(
                    urgent.get(0), reckoned(walk, lots.get(1), 54, 6),
                    urgent.get(1), reckoned(walk, lots.get(0), 52, 8),
                    urgent.get(2), reckoned(walk, lots.get(2), 40, 3));

            walk.command(row(walk, urgent.get(0)).locator("button")).sees("：" + cases.get(urgent.get(0)) + " 箱");
            assertThat(walk.page().locator(".suggested li").first()).containsText("已加入");
            assertEquals(Map.of(urgent.get(0), cases.get(urgent.get(0))), list(walk));
            undone(walk);

            walk.tap(tick(walk, urgent.get(0))).tap(tick(walk, urgent.get(2))).command("some");
            assertEquals(
                    cases.entrySet().stream()
                            .filter(each -> !each.getKey().equals(urgent.get(1)))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    list(walk));
            undone(walk);

            walk.command("all");
            assertEquals(cases, list(walk));
            assertThat(walk.page().locator("[id='suggestions']")).containsText("都已在本单中");
            undone(walk, "back");
            assertEquals(urgent, suggested(walk));

            walk.tap(walk.page().locator("[id$=':product_input']"));
            walk.page().keyboard().type(urgent.getFirst());
            walk.page().keyboard().press("Enter");
            Locator outdated = walk.page().getByText("清单已变化，以下建议按之前的清单计算。");
            assertThat(outdated).isVisible();
            walk.tap("anew");
            assertThat(outdated).isHidden();
            walk.sees(walk.piece("all"));
        }
    }

    @Test
    void all_of_it_that_a_home_puts_into_a_new_list_is_said_there_and_comes_out_again_at_a_tap() {
        sold(line(Truckload.onTheShelf(keeper, shop, 1, 10).getFirst(), 54));
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen home = Screen.of(visit.signIn(keeper));
            home.piece("take").click();

            assertThat(visit.page().locator(".undone")).containsText("1 种建议商品已加入订单。");
            assertThat(visit.page().locator(".lines input.cases")).hasCount(1);
            home.answered(() -> home.piece("undo").click());
            assertThat(visit.page().locator(".lines input.cases")).hasCount(0);
            assertThat(visit.page().locator("#messages")).containsText("已撤销，订单恢复为 0 种商品");
        }
    }

    private static String line(JsonObject lot, int units) {
        return "{\"sku\":\"%s\",\"units\":%d}".formatted(sku(lot), units);
    }

    private void sold(String... lines) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2);
        store.post(
                        "/sales",
                        "{\"store\":\"%s\",\"day\":\"%s\",\"lines\":[%s]}"
                                .formatted(shop, day, String.join(",", lines)),
                        "application/json")
                .expect(201);
    }

    private void thrownAway(JsonObject lot, int units) {
        store.post(
                        "/wastes",
                        "{\"store\":\"%s\",\"lot\":\"%s\",\"units\":%d}".formatted(shop, lot.getString("lot"), units),
                        "application/json")
                .expect(200, 201);
    }

    /** Reads how the cases of a product were reckoned, and reckons them again. */
    private int reckoned(Walk walk, JsonObject lot, int sold, int onHand) {
        Locator row = row(walk, sku(lot));
        Locator words = row.locator("details > div");
        walk.tap(row.locator("summary:has-text('怎么算的')")).sees(words);
        Matcher told = FORMULA.matcher(words.innerText().strip());
        assertTrue(told.matches(), words.innerText());
        double below = ((Number) row.evaluate("li => li.querySelector('.tick').getBoundingClientRect().top"
                        + " - li.getBoundingClientRect().top"))
                .doubleValue();
        assertTrue(below < 20, "the tick stays at the head of what is opened, not " + below + " px below");
        int cases = figure(told, "cases");
        assertEquals(sold, figure(told, "sold"));
        assertEquals(sold, figure(told, "usualUnits"));
        assertEquals(28 - figure(told, "unknown"), figure(told, "counted"));
        assertEquals((double) sold / figure(told, "counted"), Double.parseDouble(told.group("lately")), 0.01);
        double perDay = Double.parseDouble(told.group("perDay"));
        assertEquals((int) Math.ceil(perDay * figure(told, "days") - 1e-6), figure(told, "usual"));
        assertEquals(onHand, figure(told, "onHand"));
        assertEquals(onHand, Truckload.units(store, shop, lot.getString("lot")));
        int asBefore = Math.ceilDiv(sold * figure(told, "days"), 28);
        assertTrue(
                Math.abs(asBefore - figure(told, "usual")) <= 1 + asBefore / 10,
                () -> asBefore + " by four weeks: " + words.innerText());
        assertEquals(Math.max(12, figure(told, "usual") + figure(told, "safety")), figure(told, "needed"));
        assertEquals(figure(told, "needed") - onHand, figure(told, "missing"));
        int filled = Math.ceilDiv(figure(told, "missing"), 6);
        assertEquals(told.group("most") == null ? filled : figure(told, "most") / 6, cases);
        assertTrue(cases <= filled, words.innerText());
        assertThat(row.locator("summary")).containsText("：" + cases + " 箱");
        assertThat(row).containsText("现货还够卖 " + (int) (onHand / perDay) + " 天");
        return cases;
    }

    private static int figure(Matcher told, String name) {
        return Integer.parseInt(told.group(name));
    }

    private void undone(Walk walk) {
        undone(walk, "undo");
    }

    private void undone(Walk walk, String button) {
        int foot = ((Number) walk.page().locator(".foot").evaluate(FOOT)).intValue();
        assertTrue(foot <= 150, "the foot leaves the screen to the list: " + foot + " px");
        walk.command(button);
        assertEquals(Map.of(), list(walk));
    }

    /** The cases of each product in the store's list, by REST. */
    private Map<String, Integer> list(Walk walk) {
        String number = walk.page().url().replaceFirst(".*number=", "");
        return store.get("/orders/" + number).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(S07SuggestionsJobIT::sku, line -> line.getInt("requested")));
    }

    private static List<String> suggested(Walk walk) {
        return walk.page().locator(".suggested input[name=suggested]").all().stream()
                .map(tick -> tick.getAttribute("value"))
                .toList();
    }

    private static Locator row(Walk walk, String sku) {
        return walk.page().locator(".suggested li:has(input[value='" + sku + "'])");
    }

    private static Locator tick(Walk walk, String sku) {
        return row(walk, sku).locator("label.tick");
    }

    private static String sku(JsonObject of) {
        return of.getString("sku");
    }
}
