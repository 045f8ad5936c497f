package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The truck is here and all is fine. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class S14TruckIsHereJobIT {

    @Test
    void home_and_one_tap_put_the_goods_on_the_shelf() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        Rest store = Rest.as(keeper);
        String delivery = Truckload.atTheDoor(keeper, shop, 3, 2);
        try (Walk walk = Walk.phone("S14", keeper)) {
            walk.tap(walk.page().locator("a.button[href*='" + delivery + "']"));
            walk.sees("未点");
            walk.command(walk.page().locator(".tally-all"), walk.page().getByText("已收到全部 36 件"));
        }
        JsonObject received = store.get("/deliveries/" + delivery).json();
        assertEquals("CONFIRMED", received.getString("state"));
        List<JsonObject> lines = received.getJsonArray("lines").getValuesAs(JsonObject.class);
        lines.forEach(line -> assertEquals(line.getInt("units"), line.getInt("receivedUnits")));
        assertEquals(
                36,
                store.get("/stock?location=" + shop).items().getValuesAs(JsonObject.class).stream()
                        .filter(lot -> lines.stream()
                                .anyMatch(line -> line.getString("lot").equals(lot.getString("lot"))))
                        .mapToInt(lot -> lot.getInt("units"))
                        .sum());
    }
}
