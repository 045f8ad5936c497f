package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
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

            walk.paste("text", ground.words(awb, 0, "MAN/%s/LUXCGO/T20K120.0"));
            walk.command(walk.page().locator("button[id$=':read']"), walk.page().getByText("On the manifest"));
            assertEquals(List.of(ground.flight(0) + " 20 PLANNED"), AirGround.parts(awb));
            walk.command(
                    walk.page().locator("button[id$=':apply']"),
                    walk.page().locator(".message-result h2").getByText("Applied"));
            walk.sees(walk.page().locator(".message-result").getByText("On the manifest"));
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
}
