package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.flow.LandedGoods;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The auditor reads on the home page what was changed last and by whom, and opens it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class X02WhoChangedThisJobIT {

    @Test
    void the_last_changes_say_what_was_changed_and_open_it() {
        String sku = ProductOnDesk.draft();
        try (Walk auditor = Walk.desk("X02", "en", "auditor")) {
            Locator change = auditor.page()
                    .locator(".moments li")
                    .filter(new Locator.FilterOptions().setHasText("Product " + sku))
                    .first();
            auditor.sees(change.getByText("buyer")).sees(change.getByText("added: Draft"));
            auditor.tap(change.locator("a"));
            auditor.sees("Draft");
        }
    }

    @Test
    void a_change_is_found_by_the_person_and_the_day() {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        ruleFor(ProductOnDesk.draft());
        try (Walk auditor = Walk.desk("X02 by person", "en", "auditor")) {
            auditor.tap("all");
            auditor.put("person", "Finance").key("Tab");
            assertThat(changes(auditor, supplier)).hasCount(0);
            auditor.put("person", "buyer").key("Tab");
            auditor.sees(changes(auditor, supplier).first())
                    .sees(changes(auditor, supplier).getByText("added"))
                    .sees(row(auditor, "Assortment rule").getByText("added"));
            assertThat(auditor.page().locator("td.wide:not(:has(.line))")).hasCount(0);
            auditor.field("to").fill(LocalDate.now(Zones.LUX).minusDays(1).toString());
            assertThat(changes(auditor, supplier)).hasCount(0);
        }
    }

    @Test
    void the_changes_of_one_thing_are_found_by_its_number() {
        SheetSender buyer = new SheetSender(Rest.as("buyer"));
        String supplier = buyer.aSupplier();
        String other = buyer.aSupplier();
        try (Walk auditor = Walk.desk("X02 by thing", "en", "auditor")) {
            auditor.tap("all");
            auditor.put("thing", supplier).key("Tab");
            auditor.sees(changes(auditor, supplier).getByText("added").first());
            assertThat(changes(auditor, other)).hasCount(0);
            auditor.put("thing", "NOSUCHTHING").key("Tab");
            auditor.sees("Nothing was changed as it is asked for here");
        }
    }

    /** Who adds people and stores reads from home what became of them. */
    @Test
    void an_administrator_reads_who_changed_what() {
        ProductOnDesk.draft();
        Walk admin = Walk.desk("X02 admin", "en", "admin");
        admin.tap("changesForAdmin");
        admin.sees("Who changed what, when and why")
                .sees(admin.page().locator("td.wide").first());
        admin.leave();
    }

    /** What no audited row tells too: who did it is one list, and says from what to what. */
    @Test
    void each_act_stands_under_its_name_with_what_became_of_it() {
        String sku = ProductOnDesk.draft();
        pictured(sku);
        LandedGoods flight = flown();
        OrderGround store = new OrderGround("X02", "KF01", 1);
        String order = amended(store);
        Rest.as("admin").post("/users/" + store.user() + "/disable").expect(200);

        Walk auditor = Walk.desk("X02 acts", "en", "auditor");
        auditor.tap("all");
        of(auditor, "buyer", "Product " + sku, "picture kept");
        of(auditor, "buyer", "Product " + sku, "Paper L-8: added");
        of(auditor, "import", "Air waybill " + flight.awb(), "message applied: FSU");
        of(auditor, "import", "Air waybill " + flight.awb(), "message handed out: FWB");
        of(auditor, store.user(), "Store order " + order, store.sku(0) + " · Cases: 1 → 12");
        of(auditor, "admin", "User " + store.user(), "Shut out: no → yes");
        auditor.leave();
    }

    private static void of(Walk auditor, String person, String thing, String what) {
        auditor.put("person", person).key("Tab");
        assertThat(row(auditor, thing).getByText(what).first()).isVisible();
    }

    private static void pictured(String sku) {
        Rest buyer = Rest.as("buyer");
        buyer.post("/products/" + sku + "/picture", B03ProductJobIT.picture().buffer, "image/png")
                .expect(200);
        buyer.post(
                        "/products/" + sku + "/papers",
                        "{\"kind\":\"CHINESE_LABEL\",\"number\":\"L-8\",\"validFrom\":\"2026-01-01\"}",
                        "application/json")
                .expect(200);
    }

    /** Booked, its waybill handed out, and manifested by what somebody at the desk has pasted. */
    private static LandedGoods flown() {
        long serial = System.nanoTime() / 1_000 % 10_000_000;
        LandedGoods flight = LandedGoods.of(Rest::as, "172-%07d%d".formatted(serial, serial % 7));
        flight.book(WeekGoods.confirmed(Rest::as, 1, 4).purchaseLines(), 2);
        Rest desk = Rest.as("import");
        desk.post("/consignments/" + flight.awb() + "/messages-out", "{\"kind\":\"FWB\"}", "application/json")
                .expect(201);
        String day = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH)
                .format(LocalDate.parse(flight.flight().getString("day")))
                .toUpperCase(Locale.ROOT);
        String told = "MAN/%s/%s/LUXCGO/T4K400.0".formatted(flight.flight().getString("number"), day);
        desk.post("/messages", "FSU/14\r\n" + flight.awb() + "LUXCGO/T4K400.0\r\n" + told + "\r\n", "text/plain")
                .expect(200);
        return flight;
    }

    private static String amended(OrderGround store) {
        String order = store.sent(1);
        Rest.as(store.user())
                .post(
                        "/orders/" + order + "/amend",
                        "{\"lines\":[{\"line\":\"%s/1\",\"sku\":\"%s\",\"cases\":12}],\"reason\":\"a feast\"}"
                                .formatted(order, store.sku(0)),
                        "application/json")
                .expect(200);
        return order;
    }

    private static Locator changes(Walk auditor, String supplier) {
        return row(auditor, "Supplier " + supplier);
    }

    private static Locator row(Walk auditor, String words) {
        return auditor.page().locator("tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** A change of what has a number and no page of its own. */
    private static void ruleFor(String sku) {
        Rest.as("buyer")
                .post(
                        "/assortment-rules",
                        "{\"stores\":[\"ALL\"],\"skus\":[\"%s\"],\"minCases\":2,\"maxCases\":3}".formatted(sku),
                        "application/json")
                .expect(201);
    }
}
