package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A carrier's message is read, tried and applied, a manifest of a booked waybill too; ours to the carrier are handed out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class I05CarrierMessageJobIT {

    @Test
    void a_manifest_is_tried_and_applied_and_what_went_out_is_seen() {
        AirGround ground = AirGround.with(10, 30, 40);
        String awb = ground.booked(0);
        try (Walk walk = Walk.desk("I05", "en", "import")) {
            walk.tap(walk.page().locator("nav a[href*='message-list']").first());
            walk.paste("text", "FHL/4\nMBI/" + awb + "LUXCGO/T20K120.0\nHBS/H0001/LUXCGO/20/K120.0//CHOCOLATE\n");
            walk.command(
                    walk.page().locator("button[id$=':apply']"),
                    walk.page().locator(".message-result").getByText("it tells the house air waybills"));
            assertEquals(List.of("APPLIED 1"), kept(awb));

            walk.paste("text", ground.words(awb, 0, "MAN/%s/LUXCGO/T20K120.0"));
            walk.command(walk.page().locator("button[id$=':read']"), walk.page().getByText("On the manifest"));
            assertEquals(List.of(ground.flight(0) + " 20 PLANNED"), AirGround.parts(awb));
            walk.command(
                    walk.page().locator("button[id$=':apply']"),
                    walk.page().locator(".message-result h2").getByText("Applied"));
            walk.sees(walk.page()
                    .locator(".message-result")
                    .getByText("On the manifest: 20 pieces · " + ground.number(0) + " "));
            assertEquals(List.of(ground.flight(0) + " 20 MANIFESTED"), AirGround.parts(awb));

            walk.tap(walk.page().locator(".message-result a[href*='" + awb + "']"));
            walk.tap(walk.page().locator("#tabs a[href*='tab=papers']"));
            walk.command("fwb");
            walk.sees("Handed out");
            walk.command("fhl");
            walk.page().getByText("FHL H0001").scrollIntoViewIfNeeded();
            walk.sees(walk.page().getByText("FHL H0001"));
        }
        List<JsonObject> sent = Rest.as("import")
                .get("/consignments/" + awb + "/messages-out")
                .items()
                .getValuesAs(JsonObject.class);
        assertEquals(
                List.of("FHL", "FWB"),
                sent.stream().map(each -> each.getString("kind")).toList());
        assertTrue(sent.getLast().getString("text").contains(ground.number(0)), "" + sent.getLast());
        assertTrue(Rest.as("import").get("/import-exceptions?size=500").items().getValuesAs(JsonObject.class).stream()
                .noneMatch(open -> open.getString("what").equals(awb)
                        && open.getString("kind").equals("NO_WAYBILL")));
    }

    /** All that came of a waybill stands with it, what moved nothing too, and whoever has handed it in. */
    @Test
    void a_pasted_waybill_stands_with_the_others_and_says_who_has_pasted_it() {
        AirGround ground = AirGround.with(10, 30, 40);
        String awb = ground.booked(0);
        send(Rest.as("import")
                .with("Accept", "text/plain")
                .get("/consignments/" + awb + "/papers/fwb")
                .body());
        send(ground.words(awb, 0, "MAN/%s/LUXCGO/T20K120.0"));
        try (Walk walk = Walk.desk("I05 messages", "en", "import")) {
            walk.tap(walk.page().locator("nav a[href*='consignment-list']").first());
            walk.type(walk.page().locator("input[name='awb']"), awb.substring(4))
                    .key("Enter");
            walk.tap(walk.page().locator("a.open:text-is('" + awb + "')"));
            walk.tap(walk.page().locator("#tabs a[href*='tab=events']"));
            Locator manifest = walk.page()
                    .locator("[id$=':events'] tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("On the manifest"));
            assertTrue(manifest.innerText().contains("Marc Schmit"), manifest.innerText());
            List<String> came = walk.page().locator("#came li").allInnerTexts();
            assertEquals(2, came.size(), "" + came);
            assertTrue(came.getFirst().matches("(?s)FSU .*Marc Schmit"), "" + came);
            assertTrue(came.getLast().matches("(?s)FWB .*Marc Schmit"), "" + came);
        }
    }

    /** The carrier's message is applied as it stands; the goods are still where they were. */
    @Test
    void a_landing_that_is_told_for_a_day_to_come_is_announced_and_not_done() {
        AirGround ground = AirGround.with(10, 30, 40);
        String awb = ground.booked(0);
        send(ground.words(awb, 0, "MAN/%s/LUXCGO/T20K120.0"));
        send(ground.words(awb, 0, "RCF/%s2359/CGO/T20K120.0"));
        try (Walk walk = Walk.desk("I05 announced", "en", "import")) {
            walk.page()
                    .navigate(walk.page()
                            .url()
                            .replaceFirst("/portal/.*", "/consignment/consignment-view.xhtml?awb=" + awb));
            String state = walk.page().locator(".page-state").innerText();
            assertTrue(
                    state.matches("(?s)On the manifest.*All 20 pieces are announced to land in Zhengzhou .*"), state);
            String stop = walk.page()
                    .locator(".air-milestones li")
                    .filter(new Locator.FilterOptions().setHasText("announced"))
                    .innerText();
            assertTrue(stop.contains("20 of 20 pieces · announced") && !stop.contains("done"), stop);
        }
    }

    /** A manifest of houses is applied when it tells a new one, and kept when it says the same again. */
    @Test
    void a_manifest_of_houses_is_applied_once_and_waits_for_its_booking() {
        String awb = AirGround.with(10, 30, 40).booked(0);
        String houses = "FHL/4\nMBI/%sLUXCGO/T20K120.0\nHBS/H%d/LUXCGO/20/K120.0//CHOCOLATE\n";
        send(houses.formatted(awb, 1));
        send(houses.formatted(awb, 1));
        send(houses.formatted(awb, 2));
        assertEquals(List.of("APPLIED 1", "KEPT 0", "APPLIED 1"), kept(awb));

        String other = AirGround.freshAwb();
        send(houses.formatted(other, 1));
        assertEquals(List.of("WAITING 1"), kept(other));
    }

    private static void send(String message) {
        Rest.as("import").post("/messages", message, "text/plain").expect(200);
    }

    /** What became of the messages that name this waybill, the newest first, as the list and its filter say. */
    private static List<String> kept(String awb) {
        return Stream.of("APPLIED", "KEPT", "WAITING")
                .flatMap(outcome -> Rest.as("import").get("/messages?size=500&outcome=" + outcome).items().stream())
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("awb").equals(awb))
                .sorted(Comparator.comparingInt((JsonObject each) -> each.getInt("id"))
                        .reversed())
                .map(each -> each.getString("outcome") + " " + each.getInt("houses"))
                .toList();
    }
}
