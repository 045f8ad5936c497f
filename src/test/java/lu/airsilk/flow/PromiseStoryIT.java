package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One product from the hub's shelf to the next flight: what a store is promised, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PromiseStoryIT {

    private static final int CASES = 10;
    private static final int DAYS_LATE = 6;
    private static final long DAY = 86_400;

    private final String store = Keepers.newStore("Storytellers");
    private final String keeper = Keepers.fresh(store);
    private final WeekGoods goods = WeekGoods.onSale(Rest::as, 1);

    @Test
    void a_line_is_promised_from_the_hub_then_from_the_air_and_a_delay_moves_what_is_expected() {
        LandedGoods first = LandedGoods.of(Rest::as, awb());
        boughtForNobody(first);
        first.land();
        first.posted(first.counted());

        JsonObject lot = ordered(4);
        assertEquals("LOT", promise(lot).getString("via"));
        assertEquals(4, lot.getInt("allocated"));
        assertEquals("promise.kept.LOT.life", why(lot));
        assertFalse(likely(lot, "promise").isAfter(today().plusDays(6)), "by the next truck: " + lot);
        assertEquals("LOT", promise(ordered(6)).getString("via"));
        JsonObject next = ordered(1);
        assertEquals("NEXT", promise(next).getString("via"));
        assertEquals("promise.next.nothing", why(next));
        cancel(order(next.getString("line")));

        JsonObject flight = planned(Instant.now().plusSeconds(3 * DAY));
        boughtForNobody(new LandedGoods(Rest::as, awb(), flight));
        JsonObject air = ordered(CASES);
        String id = flight.getString("number") + "-" + flight.getString("day");
        assertEquals("AIR", promise(air).getString("via"));
        assertEquals(id, promise(air).getString("flight"));

        Instant etd = Instant.parse(flight.getString("std")).plusSeconds(DAYS_LATE * DAY);
        Rest.as("import")
                .post(
                        "/flights/" + id + "/delay",
                        "{\"etd\":\"%s\",\"eta\":\"%s\",\"reason\":\"snow\"}".formatted(etd, etd.plusSeconds(39_600)),
                        "application/json")
                .expect(200);

        JsonObject late = line(air.getString("line"));
        assertEquals(promise(air), promise(late));
        assertTrue(
                likely(late, "expected").isAfter(likely(late, "promise").plusDays(DAYS_LATE - 3)),
                "six days later, but for the days off: " + late);

        Rest.as("import")
                .post("/flights/" + id + "/cancel", "{\"reason\":\"snow\"}", "application/json")
                .expect(200);

        JsonObject grounded = line(air.getString("line"));
        assertEquals(promise(air), promise(grounded));
        assertFalse(grounded.containsKey("expected"), "no day: " + grounded);
        assertEquals("expected.cancelled", why(grounded));
        assertTrue(Rest.as("admin").get("/stock/audit").json().getJsonArray("invariants").stream()
                .allMatch(rule -> rule.asJsonObject().getBoolean("holds")));
    }

    /** A supplier who needs weeks: who buys says why, and that alone moves the promise. */
    @Test
    void what_cannot_be_bought_for_the_promised_flight_goes_out_by_a_decision_that_the_store_reads() {
        planned(Instant.now().plusSeconds(30 * DAY));
        JsonObject before = ordered(2);
        Rest.as("buyer").put("/purchase-terms/" + goods.supplier(), """
            {"minimumOrder":0,"leadDays":24,"paymentDays":30,"language":"en"}\
            """).expect(200);
        String purchase = "/purchase-orders/"
                + goods.post("buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}")
                        .getJsonArray("orders")
                        .getJsonObject(0)
                        .getString("number");
        Rest.as("buyer").post(purchase + "/submit").expect(200);
        Rest.as("finance").post(purchase + "/approve").expect(200);

        String no = Rest.as("buyer").post(purchase + "/send").expect(409).body();
        assertTrue(no.contains("purchase.promiseMissed") && no.contains(before.getString("line")), no);
        Rest.as("buyer")
                .post(purchase + "/send", """
            {"late":[{"line":"%s","reason":"the mill is shut"}]}\
            """.formatted(before.getString("line")), "application/json")
                .expect(200);

        JsonObject after = line(before.getString("line"));
        assertTrue(likely(after, "promise").isAfter(likely(before, "promise").plusDays(14)), after::toString);
        assertEquals("promise.moved", why(after));
        assertTrue(after.getJsonObject("why").getString("message").endsWith("the mill is shut"), after::toString);
    }

    /** A store orders it, and gives it up once it is bought and booked. */
    private void boughtForNobody(LandedGoods on) {
        goods.ordered(keeper, store, CASES, today());
        goods.bought();
        on.book(
                goods.purchaseLines()
                        .subList(
                                goods.purchaseLines().size() - 1,
                                goods.purchaseLines().size()),
                CASES);
        cancel(goods.orders().getLast());
    }

    private JsonObject ordered(int cases) {
        goods.ordered(keeper, store, cases, today());
        return line(goods.orders().getLast() + "/1");
    }

    private void cancel(String order) {
        Rest.as(keeper)
                .post("/orders/" + order + "/cancel", "{\"reason\":\"too many\"}", "application/json")
                .expect(200);
    }

    private static String order(String line) {
        return line.substring(0, line.indexOf('/'));
    }

    private JsonObject line(String line) {
        return Rest.as(keeper)
                .get("/orders/" + order(line))
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
    }

    private static String why(JsonObject line) {
        return line.getJsonObject("why").getString("code");
    }

    private static JsonObject promise(JsonObject line) {
        return line.getJsonObject("promise");
    }

    private static LocalDate likely(JsonObject line, String which) {
        return LocalDate.parse(line.getJsonObject(which).getString("likely"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static JsonObject planned(Instant std) {
        JsonObject flight = Json.createObjectBuilder()
                .add("number", "PS" + (1000 + Math.floorMod(System.nanoTime(), 8_000)))
                .add(
                        "day",
                        std.atZone(ZoneId.of("Europe/Luxembourg")).toLocalDate().toString())
                .add("std", std.toString())
                .add("sta", std.plusSeconds(39_600).toString())
                .add("cutOff", std.minusSeconds(DAY).toString())
                .add("freeKg", 5_000)
                .add("freeM3", 30)
                .build();
        Rest.as("import").post("/flights", flight).expect(201);
        return flight;
    }

    private static String awb() {
        String serial = "%07d".formatted(Math.floorMod(System.nanoTime() / 1_000, 10_000_000));
        return "172-" + serial + CheckDigit.airWaybill(serial);
    }
}
