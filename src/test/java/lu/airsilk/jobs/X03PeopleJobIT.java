package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new colleague gets a one-time link that a second administrator approves, loses a phone, and leaves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class X03PeopleJobIT {

    private static final String SECRET = "vier Kraniche am Hügel";

    /** First in the list of users, however many other tests have added. */
    private final String colleague = "0neu." + Long.toString(System.nanoTime(), 36);

    @Test
    void a_new_colleague_a_lost_phone_and_somebody_who_leaves() {
        try (Walk admin = Walk.desk("X03", "de", "admin")) {
            String link = added(admin);
            approvedBy("admin2");
            Visit desk = passwordIsChosen(link);
            Visit phone = signedInOnThePhone();
            thePhoneIsLost(desk);
            assertTrue(isOut(phone), "the lost phone is out");
            assertTrue(!isOut(desk), "the desk is not");
            assertEquals(1, atTheDoor("SESSION_ENDED"), "what ended is a browser's session");
            assertEquals(0, atTheDoor("TOKEN_ENDED"), "and no program's token");

            somebodyLeaves(admin);
            admin.tap(admin.page().locator(".bell"));
            assertEquals(0, asked(admin), "nobody is told of what they asked for themselves");
            assertTrue(isOut(desk), "who has left is out");
            phone.close();
            desk.close();
        }
        Rest.at(Portal.shared().uri())
                .post(
                        "/tokens",
                        "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(colleague, SECRET),
                        "application/json")
                .refuses(401);
        assertTrue(Rest.as("admin").get("/users/" + colleague).json().getBoolean("disabled"));
    }

    /** All that is wrong is told at once, each at its field; the mail address is changed later. */
    @Test
    void somebody_is_added_in_a_hurry() {
        Walk admin = Walk.desk("X03 in a hurry", "de", "admin");
        admin.tap(link(admin, "Benutzer"));
        admin.tap(link(admin, "Benutzer anlegen"));
        assertThat(admin.page().locator("[id$=':roles'] .ui-selectcheckboxmenu-label"))
                .hasText("Nichts gewählt");
        admin.put("user", "Neue Kollegin").put("mail", "neue@").tap("save");
        admin.refused("„neue kollegin“ kann kein Anmeldename sein")
                .refused("„Name“ fehlt")
                .refused("„neue@“")
                .refused("mindestens eine Rolle");
        admin.put("user", colleague.replace("neu", "Neu")).put("name", "Neue").put("mail", "neue@airsilk.example");
        chosen(admin, "roles", "Import");
        admin.command("save");
        admin.sees(colleague);
        assertEquals("neue@airsilk.example", admin.field("mail").inputValue());
        admin.put("mail", "").command("save").sees(admin.piece("made"));
        assertEquals("", admin.field("mail").inputValue());
        admin.leave();
    }

    /** Who waits for a second administrator is shown alone from the home's tile. */
    @Test
    void the_tile_leads_to_those_who_wait() {
        Walk admin = Walk.desk("X03 asked", "de", "admin");
        added(admin);
        admin.leave();
        Walk second = Walk.desk("X03 waiting", "de", "admin2");
        second.tap(second.page().locator("main a[href*='waiting=true']").first());
        second.sees("Wer auf Ihre Genehmigung wartet").sees(colleague);
        Locator state = second.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(colleague))
                .locator("td")
                .last();
        assertThat(state.locator(".air-state")).hasCount(1);
        second.sees(state.getByText("Eine Änderung wartet auf Genehmigung"));
        assertEquals(0, second.page().locator("a.open:text-is('allocator')").count());
        second.leave();
    }

    private int atTheDoor(String kind) {
        return Rest.as("auditor")
                .get("/security-events?kind=" + kind + "&user=" + colleague)
                .items()
                .size();
    }

    private String added(Walk admin) {
        admin.tap(link(admin, "Benutzer"));
        admin.tap(link(admin, "Benutzer anlegen"));
        admin.put("user", colleague).put("name", "Neue Kollegin");
        chosen(admin, "roles", "Einkauf");
        admin.command("save");
        admin.sees("Einmal-Link").sees("Wartet auf einen zweiten Administrator");
        assertThat(admin.page().locator("[id$=':roles'] .ui-selectcheckboxmenu-label"))
                .hasText("Einkauf");
        return admin.piece("made").innerText().strip();
    }

    private void chosen(Walk admin, String menu, String word) {
        admin.tap(menu);
        admin.tap(admin.page()
                .locator("[id$=':" + menu + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(word))
                .first());
        admin.key("Escape");
    }

    /** The other administrator reads of it under the bell. */
    private void approvedBy(String second) {
        Walk other = Walk.desk("X03 approval", "de", second);
        other.tap(other.page().locator(".bell"));
        other.tap(other.page()
                .locator("a.open", new Page.LocatorOptions().setHasText(colleague))
                .first());
        other.sees("Soll dürfen").command("approve");
        other.leave();
    }

    private Visit passwordIsChosen(String link) {
        Visit desk = Browser.visit(Portal.shared(), "de", Device.DESK);
        desk.open(link);
        Walk walk = Walk.in("X03 link", desk, Device.DESK);
        walk.sees(colleague).put("password", SECRET).tap("choose").sees("Neues Passwort noch einmal: bitte ausfüllen");
        walk.put("password", "airsilk airsilk").put("again", "airsilk airsilk");
        walk.tap("choose").sees("enthält „airsilk“");
        walk.put("password", SECRET).put("again", SECRET).tap("choose");
        walk.sees("Ihr Passwort ist gesetzt").put("password", SECRET).tap("signIn");
        return desk;
    }

    private Visit signedInOnThePhone() {
        Visit phone = Browser.visit(Portal.shared(), "de", Device.PHONE);
        phone.open("");
        phone.page().locator("[id$=':user']").fill(colleague);
        phone.page().locator("[id$=':password']").fill(SECRET);
        phone.page().locator("[id$=':signIn']").click();
        phone.page().waitForURL(url -> !url.contains("sign-in"));
        return phone;
    }

    private void thePhoneIsLost(Visit desk) {
        Walk walk = Walk.in("X03 phone", desk, Device.DESK);
        walk.tap(walk.page()
                .locator("details.menu > summary")
                .filter(new Locator.FilterOptions().setHasText("Neue Kollegin")));
        walk.tap(walk.page().locator(".menu-item").filter(new Locator.FilterOptions().setHasText("Mein Konto")));
        walk.sees("Wo angemeldet").sees("diese hier");
        assertEquals(2, walk.screen().lines("open").size());
        walk.command(walk.page().locator("[id$=':end']").first());
        assertEquals(1, walk.screen().lines("open").size());
    }

    private void somebodyLeaves(Walk admin) {
        admin.tap(link(admin, "Benutzer"));
        admin.tap(link(admin, colleague));
        admin.sees("Wo angemeldet")
                .command("disable")
                .sees("ist gesperrt")
                .sees(admin.page().locator(".page-state"));
    }

    private int asked(Walk admin) {
        return admin.page()
                .locator("a.open", new Page.LocatorOptions().setHasText(colleague))
                .count();
    }

    private static boolean isOut(Visit visit) {
        visit.open("identity/my-account.xhtml");
        return visit.page().url().contains("sign-in");
    }

    private static Locator link(Walk walk, String words) {
        return walk.page()
                .locator("a, button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
