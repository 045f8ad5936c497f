package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A flight that does not fly has no room, and no promise hangs on it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeadFlightIT {

    private static final String JSON = "application/json";

    /** So long before a flight's cut-off orders for it end, as the company begins with. */
    private static final Duration BUYING = Duration.ofDays(4);

    @Test
    void a_cancelled_flight_has_no_room_and_its_promises_move_with_a_reason() {
        WeekGoods goods = WeekGoods.onSale(Rest::as, 1);
        String dead = first("DF" + (1000 + Math.floorMod(System.nanoTime(), 8000)));
        flight(
                "DG" + (1000 + Math.floorMod(System.nanoTime(), 8000)),
                Instant.now().plus(BUYING.plusHours(3)));
        Rest store = Rest.as("store.kaifeng");
        String number = goods.post("store.kaifeng", "/orders", """
            {"store":"KF01","wantedBy":"%s","lines":[{"sku":"%s","cases":1}]}\
            """.formatted(
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40),
                                goods.skus().getFirst()))
                .getString("number");
        store.post("/orders/" + number + "/submit").expect(200);
        assertEquals(dead, promise(store, number).getString("flight"));
        String before = promise(store, number).getString("likely");
        assertTrue(Rest.as("import").get("/flights/" + dead + "/cancel").json().getInt("promisedLines") > 0);

        JsonObject cancelled = Rest.as("import")
                .post("/flights/" + dead + "/cancel", "{\"reason\":\"crew is ill\"}", JSON)
                .expect(200)
                .json();

        JsonObject after = promise(store, number);
        assertTrue(!dead.equals(after.getString("flight", "")), "" + after);
        assertTrue(LocalDate.parse(after.getString("likely")).compareTo(LocalDate.parse(before)) >= 0, "" + after);
        assertTrue(store.get("/orders/" + number).body().contains("crew is ill"));
        JsonObject row = Rest.as("import")
                .get("/flights?fromDay=" + dead.substring(7) + "&toDay=" + dead.substring(7) + "&size=500")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("id").equals(dead))
                .findFirst()
                .orElseThrow();
        assertEquals(0, row.getJsonNumber("freeKg").intValue(), "" + cancelled);
        assertEquals(0, row.getJsonNumber("freeM3").intValue());
    }

    private static JsonObject promise(Rest store, String order) {
        return store.get("/orders/" + order)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getJsonObject("promise");
    }

    /** A flight that orders of now still make, and whose cut-off comes before that of every other such flight. */
    private static String first(String number) {
        Instant made = Instant.now().plus(BUYING);
        Instant soon = made.plus(Duration.ofMinutes(10));
        Instant next =
                cutOffs().filter(made::isBefore).min(Comparator.naturalOrder()).orElse(soon);
        return flight(number, next.isAfter(soon) ? soon : next.minusSeconds(1));
    }

    private static Stream<Instant> cutOffs() {
        LocalDate day = LocalDate.now(ZoneId.of("UTC")).plusDays(BUYING.toDays());
        return Rest.as("import")
                .get("/flights?fromDay=" + day + "&toDay=" + day.plusDays(2) + "&size=500")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(row -> Instant.parse(row.getString("cutOff")));
    }

    /** A flight that leaves soon after its cut-off. */
    private static String flight(String number, Instant cutOff) {
        Instant std = cutOff.plusSeconds(3000);
        LocalDate day = std.atZone(ZoneId.of("Europe/Luxembourg")).toLocalDate();
        Rest.as("import")
                .post("/flights", """
                        {"number":"%s","day":"%s","std":"%s","sta":"%s","cutOff":"%s","freeKg":5000,"freeM3":30}\
                        """.formatted(number, day, std, std.plusSeconds(39_600), cutOff), JSON)
                .expect(201);
        return number + "-" + day;
    }

    @Test
    void numbers_of_the_trade_are_found_and_a_supplier_lot_is_traced_from_the_air() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 1, Week.CASES);
        Week week = new Week(
                goods,
                LocalDate.now(ZoneId.of("UTC")).plusDays(26),
                5_100 + Math.floorMod(System.nanoTime() / 7, 4_000));
        String lot = "SL" + Math.floorMod(System.nanoTime(), 1_000_000_000L);
        String awb = week.nextAwb();
        Rest.as("import")
                .post(
                        "/consignments",
                        """
                        {"awb":"%s","origin":"LUX","destination":"CGO","pieces":10,"grossKg":60,"volumeM3":0.3,
                         "flights":[{"number":"%s","day":"%s"}],
                         "lines":[{"purchaseLine":"%s","cases":10,"lot":"%s","expiry":"2028-05-31"}]}\
                        """.formatted(
                                        awb,
                                        week.number(0),
                                        week.day(0),
                                        goods.purchaseLines().getFirst(),
                                        lot),
                        JSON)
                .expect(201);
        assertEquals(List.of("CONSIGNMENT " + awb), found("import", lot));
        assertTrue(found("import", awb.substring(5)).contains("CONSIGNMENT " + awb));
        String sscc = Rest.as("import")
                .get("/consignments/" + awb + "/pieces")
                .items()
                .getJsonObject(0)
                .getString("sscc");
        assertEquals(List.of("CONSIGNMENT " + awb), found("import", sscc));
        assertTrue(found("buyer", goods.supplier()).contains("SUPPLIER " + goods.supplier()));
        assertTrue(found("buyer", "1806310000").stream().anyMatch(hit -> hit.startsWith("TARIFF ")));
        assertEquals(List.of(), found("store.kaifeng", lot));
        assertTrue(Rest.as("import").get("/trace?lot=" + lot).expect(200).body().contains(awb + "/1"));
        Rest.as("import").get("/trace?lot=NOSUCHLOT1").refuses(404);
    }

    private static List<String> found(String user, String typed) {
        try (JsonReader reader = Json.createReader(new StringReader(
                Rest.as(user).get("/find?q=" + typed).expect(200).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(hit -> hit.getString("kind") + " " + hit.getString("id"))
                    .toList();
        }
    }
}
