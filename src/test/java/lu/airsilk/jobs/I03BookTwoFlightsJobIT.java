package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A waybill is booked over two flights by pieces; both are shown everywhere; it is changed, then withdrawn. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I03BookTwoFlightsJobIT {

    @Test
    void booked_by_pieces_seen_on_both_flights_changed_and_withdrawn() {
        AirGround ground = AirGround.with(10, 1, 2);
        String awb = AirGround.freshAwb();
        try (Walk walk = Walk.desk("I03", "en", "import")) {
            walk.tap(walk.page().locator("nav a[href*='consignment-list']").first());
            walk.tap(walk.page().getByText("Book consignment").first());
            walk.choose("order", ground.purchaseOrder());
            walk.tap("add");
            Locator bought = walk.page()
                    .locator(".choices > li")
                    .filter(new Locator.FilterOptions().setHasText("Bought for this flight"));
            assertEquals(1, bought.count(), "the flight that it was bought for is offered, however far ahead");
            walk.sees(walk.page().locator("label[for$='awb'] .ui-outputlabel-rfi"));
            walk.type("awb", awb).put("pieces", "20 pcs");
            walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
            walk.tap(flight(walk, ground.number(1)).locator(".ui-chkbox-box"));
            walk.type(flight(walk, ground.number(0)).locator("input[id$=':share']"), "12");
            walk.type(flight(walk, ground.number(1)).locator("input[id$=':share']"), "8");
            walk.command("book");
            walk.sees(lane(walk, ground.number(0) + " · 12 of 20"));
            walk.sees(lane(walk, ground.number(1) + " · 8 of 20"));
            String lane = lane(walk, ground.number(0) + " · 12 of 20").innerText();
            assertTrue(lane.matches("(?s).*[\\s\u00a0]\\d{1,2}\u00a0\\w{3}(\u00a0\\d{4})? · .*"), lane);
            Locator stops = walk.page().locator(".air-milestones li");
            for (int flight = 0; flight < 2; flight++) {
                Locator own = stops.filter(new Locator.FilterOptions().setHasText(ground.number(flight)));
                assertEquals(2, own.count(), "each flight leaves and lands");
                walk.sees(own.filter(new Locator.FilterOptions().setHasText(ground.time(flight))));
            }
            assertEquals(
                    List.of(ground.flight(0) + " 12 PLANNED", ground.flight(1) + " 8 PLANNED"), AirGround.parts(awb));
            assertTrue(fwb(awb).contains(ground.number(0)) && fwb(awb).contains(ground.number(1)), fwb(awb));

            walk.tap("change");
            assertTrue(flight(walk, ground.number(0)).innerText().contains("5,000 kg"), "its own pieces take nothing");
            walk.type(flight(walk, ground.number(0)).locator("input[id$=':share']"), "5")
                    .key("Tab");
            assertThat(flight(walk, ground.number(1)).locator("input[id$=':share']"))
                    .hasValue("15");
            walk.type(flight(walk, ground.number(1)).locator("input[id$=':share']"), "8");
            walk.command("change");
            walk.refused("The flights take 13 pieces together");
            walk.type(flight(walk, ground.number(1)).locator("input[id$=':share']"), "15");
            walk.command("change");
            walk.sees(lane(walk, ground.number(1) + " · 15 of 20"));
            assertEquals(
                    List.of(ground.flight(0) + " 5 PLANNED", ground.flight(1) + " 15 PLANNED"), AirGround.parts(awb));

            seesPiecesSharedAnew(awb);

            walk.tap("change");
            walk.tap(walk.page().locator("details:has(form[id='withdraw']) summary"));
            assertTrue(belowTheFoot(walk, "details:has(form[id='withdraw'])"));
            walk.command("go").refused("Say why");
            walk.sees(walk.page().locator("[id='withdraw'] .ui-message-error"));
            walk.type("reason", "the truck broke down");
            walk.command("go");
            walk.sees("Booking " + awb + " is withdrawn");
        }
        Rest.as("import").get("/consignments/" + awb).refuses(404);
        String day = "/flights?size=500&fromDay=" + ground.day(0) + "&toDay=" + ground.day(1);
        assertEquals(
                2,
                Rest.as("import").get(day).items().getValuesAs(JsonObject.class).stream()
                        .filter(row ->
                                List.of(ground.flight(0), ground.flight(1)).contains(row.getString("id")))
                        .filter(row -> row.getJsonNumber("freeKg").intValue() == 5_000)
                        .count());
    }

    @Test
    void what_finance_has_not_agreed_to_is_not_offered_and_a_late_day_is_told_before_it_is_booked() {
        AirGround ground = AirGround.with(4, 1);
        LocalDate late = ground.day(0).plusDays(3);
        String number = answeredDearer(late);
        try (Walk walk = Walk.desk("I03 dearer", "de", "import")) {
            booking(walk);
            assertEquals(0, offered(walk, number).count());
            walk.key("Escape");
            Rest.as("finance").post("/purchase-orders/" + number + "/approve").expect(200);

            walk.page().reload();
            walk.choose("order", number);
            walk.tap("add").sees("Beim Lieferanten bereit");
            walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
            assertTrue(walk.page().getByText("Zu spät für den Flug").isVisible());
            assertTrue(flight(walk, ground.number(0))
                    .getByText("Zeile ist dafür zu spät bereit")
                    .isVisible());
            walk.sees(walk.page().locator(".sums").getByText("Zeile ist zu spät für " + ground.number(0)));
        }
        mended(number);
        ready(ground, number, late);
    }

    /** Goods that come too late for the flight are not booked, until the supplier says that they come in time. */
    private static void ready(AirGround ground, String number, LocalDate late) {
        String awb = AirGround.freshAwb();
        try (Walk walk = Walk.desk("I03 ready", "fr", "import")) {
            walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
            walk.choose("order", number);
            walk.tap("add");
            walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
            walk.type("awb", awb).command("book").refused("Choisissez un vol plus tardif");
            Page order = walk.page()
                    .waitForPopup(() ->
                            walk.tap(walk.page().locator("[id$=':lines'] a").first()));
            order.locator("form[id='ready'] summary").click();
            order.locator("[id$='readyOn']").fill(late.minusDays(6).toString());
            order.locator("[id$='noteReady']").click();
            order.getByText("Le nouveau jour de " + number + " est noté").waitFor();
            walk.command("book").sees(awb);
        }
    }

    /** A figure that was refused by the booking itself is mended, and stays so when the hand goes on. */
    private static void mended(String order) {
        try (Walk walk = Walk.desk("I03 mended", "en", "import")) {
            walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
            walk.choose("order", order);
            walk.tap("add");
            Locator cases = walk.page().locator("input[id$=':cases_input']").first();
            String before = cases.inputValue();
            walk.put(cases, "1,234").command("book").refused("1,234");
            walk.put(cases, before).key("Tab");
            assertEquals(before, cases.inputValue());
        }
    }

    /** A figure that cannot be read is told under itself; a line is left out nevertheless, and what nobody typed follows. */
    @Test
    void a_line_is_left_out_after_a_figure_was_refused() {
        AirGround ground = AirGround.with(10, 3);
        String awb = AirGround.freshAwb();
        Walk walk = Walk.desk("I03 left out", "en", "import");
        walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
        walk.choose("order", ground.purchaseOrder());
        walk.tap("add");
        walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
        walk.type("awb", awb);
        String gross = walk.field("grossKg").inputValue();
        walk.put("grossKg", "1,0x0").command("book").refused("1,0x0");
        Locator reason = walk.page().locator(".told-below .air-field:nth-child(2) .ui-message-error");
        assertEquals(
                walk.field("grossKg").boundingBox().x, reason.boundingBox().x, 8, "the reason stands under its field");
        walk.tap(walk.page().locator("[id$=':lines'] button").last());
        walk.page()
                .locator("[id$=':lines_data'] > tr")
                .nth(1)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertEquals(
                List.of("10", awb),
                List.of(walk.field("pieces").inputValue(), walk.field("awb").inputValue()));
        walk.put("grossKg", gross).put("pieces", "11").command("book").refused("11 pieces are more than the 10 cases");
        walk.leave();
    }

    @Test
    void what_the_check_says_is_seen_where_it_was_pressed() {
        AirGround ground = AirGround.with(20, 1, 2);
        Walk walk = Walk.desk("I03 checked", "en", "import");
        walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
        walk.choose("order", ground.purchaseOrder());
        walk.tap("add");
        walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
        walk.tap(flight(walk, ground.number(1)).locator(".ui-chkbox-box"));
        walk.put("awb", AirGround.freshAwb());
        walk.command("check");
        walk.sees(walk.page().locator("#gate h2")).sees(walk.page().locator("#messages a[href='#gate']"));
        walk.leave();
    }

    /** A hand that goes on while the page is still at the number before. */
    @Test
    void what_is_typed_while_the_page_reckons_with_another_field_stays() {
        AirGround ground = AirGround.with(20, 1, 2);
        Walk walk = Walk.desk("I03 in a hurry", "en", "import");
        walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
        walk.choose("order", ground.purchaseOrder());
        walk.tap("add");
        walk.tap(flight(walk, ground.number(0)).locator(".ui-chkbox-box"));
        walk.tap(flight(walk, ground.number(1)).locator(".ui-chkbox-box"));
        Locator first = flight(walk, ground.number(0)).locator("input[id$=':share']");
        Locator second = flight(walk, ground.number(1)).locator("input[id$=':share']");

        first.fill("12");
        first.press("Tab");
        second.fill("7");

        walk.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertEquals(List.of("12", "7"), List.of(first.inputValue(), second.inputValue()));
        walk.leave();
    }

    /** Nobody has typed the lines that a button put in, and nobody loses them without a question. */
    @Test
    void lines_that_were_put_in_are_asked_about_before_cancel_drops_them() {
        AirGround ground = AirGround.with(4, 1);
        Walk walk = Walk.desk("I03 given up", "en", "import");
        walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
        walk.choose("order", ground.purchaseOrder());
        walk.tap("add");
        Locator cancel = walk.page().locator(".foot button[type=button]");
        Locator lines = walk.page().locator("[id$=':lines_data'] input[id$=':lot']");
        int put = lines.count();
        walk.tap(cancel).tap(walk.page().locator("#unkept button[value=stay]"));
        assertEquals(put, lines.count());

        walk.tap(cancel).tap(walk.page().locator("#unkept button[value=leave]"));
        walk.page().waitForURL("**/consignment-list.xhtml");
        walk.leave();
    }

    private static void booking(Walk walk) {
        walk.tap(walk.page().locator("main a[href*='consignment-edit']").first());
        walk.tap("order");
    }

    private static Locator offered(Walk walk, String number) {
        return walk.page().locator("[id$=':order_panel'] li").filter(new Locator.FilterOptions().setHasText(number));
    }

    /** An order that its supplier answers later and dearer than it was sent; it cannot be booked yet by anybody. */
    private static String answeredDearer(LocalDate ready) {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 1, 20);
        JsonObject order = goods.post(
                        "buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0);
        String number = order.getString("number");
        Rest.as("buyer").post("/purchase-orders/" + number + "/submit").expect(200);
        Rest.as("finance").post("/purchase-orders/" + number + "/approve").expect(200);
        Rest.as("buyer").post("/purchase-orders/" + number + "/send").expect(200);
        goods.post("buyer", "/purchase-orders/" + number + "/confirm", """
            {"lines":[{"line":"%s/1","cases":20,"price":"25.50","shipDay":"%s"}]}\
            """.formatted(number, ready));
        return number;
    }

    private static String fwb(String awb) {
        return Rest.as("import")
                .with("Accept", "text/plain")
                .get("/consignments/" + awb + "/papers/fwb")
                .body();
    }

    /** The foot stays above what stands after the form, and does not lie over it. */
    private static boolean belowTheFoot(Walk walk, String piece) {
        double foot = walk.page().locator(".foot").boundingBox().y
                + walk.page().locator(".foot").boundingBox().height;
        return walk.page().locator(piece).boundingBox().y >= foot;
    }

    private static Locator lane(Walk walk, String name) {
        String[] said = name.split(" ", 2);
        return walk.page()
                .locator(".air-lane-name")
                .filter(new Locator.FilterOptions().setHasText(said[0]))
                .filter(new Locator.FilterOptions().setHasText(said[1]));
    }

    /** By somebody else, who changes the pieces alone: each flight has its part of them before anything is kept. */
    private static void seesPiecesSharedAnew(String awb) {
        try (Visit other = Browser.visit("en", 1440)) {
            other.signIn("import").open("consignment/consignment-edit.xhtml?awb=" + awb);
            other.page().locator("[id$=':pieces']").fill("16");
            other.page().keyboard().press("Tab");
            Locator shares = other.page().locator("input[id$=':share']");
            assertThat(shares.first()).hasValue("4");
            assertThat(shares.last()).hasValue("12");
        }
    }

    private static Locator flight(Walk walk, String number) {
        return walk.page().locator(".choices > li").filter(new Locator.FilterOptions().setHasText(number));
    }
}
