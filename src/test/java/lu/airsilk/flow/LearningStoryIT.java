package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nine waybills of frozen goods lie at the airport for days: who orders frozen goods then is promised a later day. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LearningStoryIT {

    private static final int ENOUGH = 9;
    private static final int AT_THE_AIRPORT = 60;

    private final String store = Keepers.newStore("Learners");
    private final String keeper = Keepers.fresh(store);
    private final PlannedFlight flight = flown();

    @Test
    void ended_legs_change_the_next_promise() {
        WeekGoods asked = WeekGoods.onSale(Rest::as, 1, "frozen");
        WeekGoods carried = WeekGoods.onSale(Rest::as, ENOUGH, "frozen");
        carried.ordered(keeper, store, 1);
        carried.bought();
        JsonObject before = promise(asked);
        for (String line : carried.purchaseLines().subList(0, ENOUGH - 1)) {
            landed(line);
        }
        assertFalse(isOfItsOwn(inUse()), "eight are too few: " + inUse());

        landed(carried.purchaseLines().getLast());
        assertTrue(isOfItsOwn(inUse()), "nine tell: " + inUse());
        assertEquals(ENOUGH, inUse().getInt("journeys"));
        JsonObject after = promise(asked);
        assertTrue(day(after, "likely").isAfter(day(before, "likely")), before + ", then " + after);
        assertTrue(day(after, "nineInTen").isAfter(day(before, "nineInTen")), before + ", then " + after);
    }

    private void landed(String purchaseLine) {
        String serial = "%07d".formatted(Math.floorMod(System.nanoTime(), 10_000_000));
        String awb = "172-" + serial + CheckDigit.airWaybill(serial);
        new LandedGoods(
                        Rest::as,
                        awb,
                        Json.createObjectBuilder()
                                .add("number", flight.number().number())
                                .add("day", flight.day().toString())
                                .build())
                .book(List.of(purchaseLine), 1);
        StatusText says = new StatusText(AirWaybillNumber.of(awb), 4, Grams.of(400_000));
        Instant landed = flight.sta();
        List.of(
                        says.departed(flight, 4, flight.std()),
                        says.arrived(flight, 4, landed),
                        says.checkedIn(flight, 4, landed.plus(AT_THE_AIRPORT, ChronoUnit.HOURS)))
                .forEach(text ->
                        Rest.as("carrier").post("/messages", text, "text/plain").expect(200));
    }

    /** What an order that is sent now is promised. */
    private JsonObject promise(WeekGoods goods) {
        goods.ordered(keeper, store, 1);
        JsonObject promise = Rest.as(keeper)
                .get("/orders/" + goods.orders().getLast())
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getJsonObject("promise");
        assertEquals("NEXT", promise.getString("via"));
        return promise;
    }

    /** Learnt from goods of the same way and temperature; until then assumed, or from what others took. */
    private static boolean isOfItsOwn(JsonObject inUse) {
        return inUse.getString("basis").equals("LEARNT")
                && List.of("SEASON", "YEAR")
                        .contains(inUse.getJsonObject("pool").getString("of"));
    }

    private static LocalDate day(JsonObject promise, String which) {
        return LocalDate.parse(promise.getString(which));
    }

    private static JsonObject inUse() {
        return Rest.as("import").get("/transit-times?size=100").items().stream()
                .map(JsonValue::asJsonObject)
                .filter(leg -> leg.getString("leg").equals("HANDLING")
                        && leg.getString("temperature").equals("FROZEN"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("inUse");
    }

    /** A departure of six days ago. */
    private static PlannedFlight flown() {
        Instant std = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(6));
        PlannedFlight flown = new PlannedFlight(
                new FlightNumber("LS" + (1000 + Math.floorMod(System.nanoTime(), 8_000))),
                std.atZone(ZoneId.of("Europe/Luxembourg")).toLocalDate(),
                "LUX",
                "CGO",
                std,
                std.plus(Duration.ofHours(11)),
                std.minus(Duration.ofHours(8)),
                Grams.of(5_000_000),
                CubicCentimetres.of(30_000_000));
        Rest.as("import")
                .post(
                        "/flights",
                        Json.createObjectBuilder()
                                .add("number", flown.number().number())
                                .add("day", flown.day().toString())
                                .add("std", flown.std().toString())
                                .add("sta", flown.sta().toString())
                                .add("cutOff", flown.cutOff().toString())
                                .add("freeKg", 5_000)
                                .add("freeM3", 30)
                                .build())
                .expect(201);
        return flown;
    }
}
