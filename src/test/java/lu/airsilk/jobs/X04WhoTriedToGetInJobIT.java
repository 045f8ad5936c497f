package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has tried forty orders of others; the administrator finds it as one line, and each of them in it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class X04WhoTriedToGetInJobIT {

    private static final int TRIED = 40;

    @Test
    void a_burst_is_one_line_that_opens() {
        String keeper = Keepers.fresh("KF01");
        Rest their = Rest.as(keeper);
        IntStream.range(0, TRIED)
                .forEach(i -> their.get("/orders/SO-00-%06d".formatted(i)).refuses(404));

        try (Walk walk = Walk.desk("X04", "en", "admin")) {
            walk.tap(walk.page()
                    .locator(".nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("At the door")));
            walk.choose("kind", "Refused: not there for them");
            walk.type("user", keeper.substring(1).toUpperCase(Locale.ROOT)).key("Enter");
            Locator lines = walk.page().locator(".ui-datatable-data > tr");
            walk.sees(lines.filter(new Locator.FilterOptions().setHasText(keeper)));
            assertEquals(1, lines.count());
            walk.sees(lines.filter(new Locator.FilterOptions().setHasText("127.0.0.1")));
            walk.sees(lines.filter(new Locator.FilterOptions().setHasText(String.valueOf(TRIED))));
            walk.tap(lines.first().locator("a.open"));

            walk.sees("GET /api/v1/orders/SO-00-0000");
            walk.sees(walk.page().locator(".nav a[aria-current]:has-text('At the door')"));
            walk.sees(walk.page().locator(".page-trail a:text-is('At the door')"));
            assertEquals(
                    TRIED,
                    Rest.as("auditor")
                            .get("/security-events?kind=REFUSED_STORE&user=" + keeper)
                            .json()
                            .getInt("total"));
        }
    }

    /** The sample's stores were opened at the start, when nobody had asked for anything. */
    @Test
    void what_the_portal_has_set_itself_no_stranger_has() {
        Rest auditor = Rest.as("auditor");
        assertTrue(auditor.get("/security-events?kind=SETTING_CHANGED&user=system&size=500").items().stream()
                .anyMatch(event -> event.asJsonObject().getString("detail").startsWith("STORE_")));
        assertTrue(auditor.get("/security-events?kind=SETTING_CHANGED&size=500").items().stream()
                .noneMatch(event -> event.asJsonObject().getString("user").isEmpty()));
    }

    /** What is said at the door is the same for everybody; who watches over it reads what was tried. */
    @Test
    void an_account_that_is_shut_out_is_said_to_have_been_tried() {
        String keeper = Keepers.fresh("KF01");
        Rest.as("admin").post("/users/" + keeper + "/disable").expect(200);
        Rest.at(Portal.shared().uri())
                .post("/tokens", "{\"user\":\"" + keeper + "\",\"password\":\"airsilk-demo\"}", "application/json")
                .refuses(401);

        Walk admin = Walk.desk("X04 shut out", "en", "admin");
        admin.tap(admin.page().locator(".nav a:has-text('At the door')"));
        admin.type("user", keeper).key("Enter");
        admin.tap(admin.page().locator("tr:has-text('Sign-in failed') a.open"))
                .sees("An account that is shut out was tried")
                .sees("POST /api/v1/tokens");
        admin.tap(admin.page().locator(".page-trail a"));
        admin.type("user", "admin").key("Enter");
        admin.tap(admin.page().locator("tr:has-text('Rights changed') a.open").first())
                .sees(keeper + " was shut out");
        admin.leave();
    }
}
