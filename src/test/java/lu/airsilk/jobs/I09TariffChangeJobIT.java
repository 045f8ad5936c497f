package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tariff changes: import proposes a measure or a file of them and sees what would move, finance brings it into force. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I09TariffChangeJobIT {

    /** Playing cards, which nobody flies. */
    private static final String CARDS = "9504400000";

    private static Locator waiting(Walk walk, String words) {
        return walk.page().locator("#waiting li").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void a_measure_is_proposed_tried_and_brought_into_force_by_finance() {
        LocalDate day = LocalDate.now(Zones.CGO).plusDays(5);
        try (Walk walk = Walk.desk("I09 tariff", "de", "import")) {
            walk.tap(walk.page().locator("nav a[href*='customs-entry-list']").first());
            walk.tap(walk.page().locator("main a[href*='customs/tariffs']").first());
            walk.put("code", "950440").choose("measure", "Vorläufiger Zoll");
            walk.put("value", "4,5").put("reason", "Bekanntmachung 9");
            walk.page().locator("input[id$=':validFrom']").fill(day.toString());
            walk.command("propose").refused("zehn Ziffern");
            walk.put("code", "9504.4000.00");
            walk.tap("look");
            walk.sees(walk.page().locator("form[id='form']").getByText("eine ist die erste ihrer Art"));
            walk.command("propose").sees("Finanzabteilung");
            Locator own = waiting(walk, CARDS);
            walk.sees(own.filter(new Locator.FilterOptions().setHasText("von der Finanzabteilung")));
            assertThat(own.locator("button[id$=':approve']")).hasCount(0);
        }
        try (Walk walk = Walk.phone("I09 tariff approved", "finance")) {
            walk.tap(
                    walk.page().locator("a[href*='customs/tariffs']:not(nav a)").first());
            walk.command(waiting(walk, CARDS).locator("button[id$=':approve']"));
            walk.sees("已生效");
        }
        assertEquals(Optional.empty(), provisional(day.minusDays(1)));
        assertEquals(Optional.of("4.5 import finance"), provisional(day));
    }

    private static Optional<String> provisional(LocalDate day) {
        return Rest.as("buyer")
                .get("/tariffs?q=" + CARDS + "&on=" + day)
                .items()
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(each -> each.getString("measure").equals("PROVISIONAL"))
                .map(each -> each.getString("value") + " " + each.getString("proposedBy") + " "
                        + each.getString("decidedBy"))
                .findFirst();
    }

    /** Dice, on days that no other test reckons with. */
    @Test
    void a_file_is_tried_before_it_is_proposed_and_is_one_proposal() {
        String good = "code,measure,value,validFrom,reason\n9504900001,DUTY,3,2041-01-01,list\n9504900001,VAT,";
        try (Walk walk = Walk.desk("I09 tariff by list", "en", "import")) {
            walk.tap(walk.page().locator("nav a[href*='customs-entry-list']").first());
            walk.tap(walk.page().locator("main a[href*='customs/tariffs']").first());
            walk.tap(walk.page().locator("a[href$='#by-list']"));
            walk.upload("file", file(good + "130,2041-01-01,list\n"));
            walk.tap(walk.page().locator("button[id$=':try']"));
            walk.refused("1 fault, so nothing was taken");
            walk.upload("file", file(good + "13,2041-01-01,list\n"));
            walk.tap(walk.page().locator("button[id$=':try']"));
            walk.sees("2 measures: none says something else than now, 2 are the first of their kind.");
            walk.upload("file", file(good + "13,2041-01-01,list\n"));
            walk.command("load").sees("2 measures wait for finance as one proposal.");
        }
        List<jakarta.json.JsonObject> told = Rest.as("finance")
                .get("/tariffs?all=true&q=9504900001")
                .items()
                .getValuesAs(jakarta.json.JsonObject.class);
        assertEquals(2, told.size());
        assertEquals(
                1, told.stream().map(each -> each.getString("id")).distinct().count());
    }

    private static FilePayload file(String rows) {
        return new FilePayload("tariff.csv", "text/csv", rows.getBytes(UTF_8));
    }
}
