package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.browser.BusyDay;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store reads why it got fewer cases than it asked for, in words with figures. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S13WhyDidIGetSoManyJobIT {

    private static final String LABEL = "cell => getComputedStyle(cell, '::before').display";

    @Test
    void a_store_that_was_cut_reads_the_figures_of_all_and_its_own() {
        String order = Objects.requireNonNull(BusyDay.numbers().get("otherOrder"));
        JsonObject cut = Rest.as("store.luoyang")
                .with("Accept-Language", "zh")
                .get("/orders/" + order)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getInt("allocated") < line.getInt("requested"))
                .findFirst()
                .orElseThrow();
        String line = cut.getString("line");
        try (Walk walk = Walk.phone("S13", "store.luoyang")) {
            walk.tap(walk.page().locator(".nav a").nth(1));
            walk.tap(walk.page()
                    .locator("a.open", new com.microsoft.playwright.Page.LocatorOptions().setHasText(order)));
            walk.key("Control+A"); // nothing that is marked makes the page wider than the phone
            assertEquals(
                    "block", walk.page().locator("td.why").first().evaluate(LABEL), "the sentence stands under it");
            walk.tap(walk.page().locator(".open-line[data-line='" + line.substring(line.indexOf('/') + 1) + "']"));

            String why = walk.screen().text(".line-story .whys li");
            walk.sees(walk.page().locator(".line-story .whys li").first());
            assertTrue(why.contains("您要 " + cut.getInt("requested") + " 箱，分得 " + cut.getInt("allocated") + " 箱"), why);
            String told = cut.getJsonObject("why").getString("message");
            assertEquals(told, why.substring(0, told.length()));
        }
    }

    @Test
    void a_list_of_one_day_says_the_day_once() {
        BusyDay.numbers();
        try (Visit visit = Browser.visit("fr", 1440)) {
            visit.signIn("store.luoyang").open("order/arrival-list.xhtml?from=2031-05-02&until=2031-05-02");

            String said = visit.page().locator(".air-between").innerText();
            assertTrue(said.startsWith("Seulement le ") && !said.contains(" au "), said);
        }
    }

    /** The list's first page may be full of other orders' goods, so what it shows of this one is compared. */
    @Test
    void what_arrives_tells_how_much_of_it_was_not_shared_out_yet() { // which may have a day, and a row, of its own
        String order = Objects.requireNonNull(BusyDay.numbers().get("otherOrder"));
        Set<Integer> given = Rest.as("store.luoyang")
                .get("/orders/" + order)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getInt("allocated") - line.getInt("shipped"))
                .collect(Collectors.toSet());
        try (Visit visit = Browser.visit("zh", 1440)) {
            List<Integer> told =
                    Screen.of(visit.signIn("store.luoyang")).open("order/arrival-list.xhtml").lines("list").stream()
                            .filter(line -> line.text("订单").equals(order))
                            .map(line -> given(line.text("箱数")))
                            .filter(cases -> cases > 0)
                            .toList();
            assertFalse(told.isEmpty());
            assertTrue(given.containsAll(told), () -> given + " but told " + told);
        }
    }

    /** Of {@code 24 其中 1 箱尚未分货} 23. */
    private static int given(String cell) {
        return Pattern.compile("\\d+")
                .matcher(cell.replace(",", ""))
                .results()
                .mapToInt(figure -> Integer.parseInt(figure.group()))
                .reduce((all, notShared) -> all - notShared)
                .orElseThrow();
    }
}
