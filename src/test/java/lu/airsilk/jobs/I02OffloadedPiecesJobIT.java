package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seventeen pieces were offloaded: they get another flight from their exception, what it means for stores shown first. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I02OffloadedPiecesJobIT {

    private static final int OFFLOADED = 17;

    @Test
    void the_exception_leads_to_the_flights_that_could_take_them_and_one_press_books_them() {
        AirGround ground = AirGround.with(20, 1, 3);
        String awb = ground.booked(0);
        ground.said(ground.words(awb, 0, "MAN/%s/LUXCGO/T40K240.0"));
        ground.said(ground.words(awb, 0, "DIS/%s0001/LUX/OFLD/P17K102.0"));
        try (Walk walk = Walk.desk("I02", "de", "import")) {
            Locator row = row(walk, awb);
            if (row.count() == 0) {
                walk.tap(walk.page().locator("a[href*='exceptions=true']"));
            }
            walk.command(row.locator("button"), row.getByText("Zurückgeben"));
            walk.key("Enter").sees(row.getByText("Übernehme ich")); // the cursor has stayed where it was
            walk.tap(row.locator("a"));
            walk.sees(OFFLOADED + " Packstücke warten").sees("Die anderen 23 Packstücke behalten ihren Flug.");
            walk.sees("Für die Filialen");
            walk.command(walk.page()
                    .locator("[id$=':flights'] tr")
                    .filter(new Locator.FilterOptions().setHasText(ground.number(1)))
                    .locator("button"));
            walk.sees("17 Packstücke sind auf " + ground.number(1) + " ");
            assertTrue(walk.row().taps() <= 4, "" + walk.row());
        }
        assertTrue(AirGround.parts(awb).contains(ground.flight(1) + " 17 PLANNED"), "" + AirGround.parts(awb));
        assertEquals(
                0,
                Rest.as("import").get("/import-exceptions?size=500").items().getValuesAs(JsonObject.class).stream()
                        .filter(open -> open.getString("what").equals(awb)
                                && open.getString("kind").equals("OFFLOADED"))
                        .count());
    }

    private static Locator row(Walk walk, String awb) {
        return walk.page()
                .locator("ol.moments li")
                .filter(new Locator.FilterOptions().setHasText(awb))
                .filter(new Locator.FilterOptions().setHasText("Umbuchen"));
    }
}
