package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booking is changed and taken back until the carrier has it: space, cases and reservations go exactly where they came from. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BookingChangeIT {

    private static final String JSON = "application/json";

    private static WeekGoods goods;
    private static Week week;
    private static int next;

    @BeforeAll
    static void goodsAndFlights() {
        goods = WeekGoods.confirmed(Rest::as, 8, Week.CASES);
        int offset = 1_000 + Math.floorMod(System.nanoTime() / 1_000_000, 4_000);
        week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(25), offset);
    }

    private static Rest importStaff() {
        return Rest.as("import");
    }

    private static JsonObject body(int product, long cases, int pieces, Object... flights) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("pieces", pieces)
                .add("grossKg", pieces * 6)
                .add("volumeM3", new BigDecimal("0.03").multiply(BigDecimal.valueOf(pieces)));
        var flying = Json.createArrayBuilder();
        for (int i = 0; i < flights.length; i += 2) {
            JsonObjectBuilder flight = Json.createObjectBuilder()
                    .add("number", week.number((int) flights[i]))
                    .add("day", week.day((int) flights[i]).toString());
            if ((int) flights[i + 1] > 0) {
                flight.add("pieces", (int) flights[i + 1]);
            }
            flying.add(flight);
        }
        return body.add("flights", flying)
                .add(
                        "lines",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "purchaseLine",
                                                goods.purchaseLines().get(product))
                                        .add("cases", cases)
                                        .add("lot", "L%03d".formatted(product))
                                        .add("expiry", "2028-05-31")))
                .build();
    }

    private static List<String> free(int... flights) {
        List<String> free = new ArrayList<>();
        for (int i : flights) {
            free.add(
                    importStaff()
                            .get("/flights?fromDay=" + week.day(i) + "&toDay=" + week.day(i))
                            .expect(200)
                            .items()
                            .stream()
                            .map(JsonValue::asJsonObject)
                            .filter(row -> row.getString("number").equals(week.number(i)))
                            .map(row ->
                                    row.getJsonNumber("freeKg")
                                                    .bigDecimalValue()
                                                    .stripTrailingZeros()
                                                    .toPlainString() + " "
                                            + row.getJsonNumber("freeM3")
                                                    .bigDecimalValue()
                                                    .stripTrailingZeros()
                                                    .toPlainString())
                            .findFirst()
                            .orElseThrow());
        }
        return free;
    }

    /** All cases of the waybill are kept for the two stores. */
    private static void promised(String awb) {
        Rest allocator = Rest.as("allocator");
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        String run = allocator
                .post("/allocation-runs", """
                    {"policy":"%s","supply":{"onHand":false,"consignments":["%s"]},"demand":{}}\
                    """.formatted(policy, awb), JSON)
                .expect(201)
                .json()
                .getString("id");
        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(200);
    }

    /** Who waits for how many units on board. */
    private static List<String> waiting(String awb) {
        return importStaff().get("/consignments/" + awb + "/whereabouts").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .flatMap(line -> line.getJsonArray("waiting").stream())
                .map(JsonValue::asJsonObject)
                .map(each -> each.getString("store") + " " + each.getInt("units"))
                .sorted()
                .toList();
    }

    private static void theLedgerHolds() {
        List<JsonObject> broken =
                Rest.as("hub").get("/stock/audit").expect(200).json().getJsonArray("invariants").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(rule -> !rule.getBoolean("holds"))
                        .toList();
        assertEquals(List.of(), broken);
    }

    private static long left(int product) {
        String line = goods.purchaseLines().get(product);
        JsonObject found = Rest.as("buyer")
                .get("/purchase-orders/" + line.substring(0, line.indexOf('/')))
                .expect(200)
                .json()
                .getJsonArray("lines")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("line").equals(line))
                .findFirst()
                .orElseThrow();
        return (long) found.getInt("confirmed") - found.getInt("consigned");
    }

    @Test
    void all_flights_are_shown_at_once_in_the_order_of_their_hours_and_take_even_shares() {
        String awb = week.book(next++, 3, 2);

        assertEquals(List.of(week.flight(2) + " 5 PLANNED", week.flight(3) + " 5 PLANNED"), week.parts(awb));
        assertEquals(List.of("4970 29.85", "4970 29.85"), free(2, 3));
        String fwb = importStaff()
                .with("Accept", "text/plain")
                .get("/consignments/" + awb + "/papers/fwb")
                .expect(200)
                .body();
        assertTrue(fwb.contains(week.number(2)) && fwb.contains(week.number(3)), fwb);
    }

    @Test
    void pieces_are_said_by_flight_and_must_be_those_of_the_waybill() {
        int product = next++;
        String awb = week.nextAwb();
        JsonObject wrong = Json.createObjectBuilder(body(product, 10, 10, 4, 3, 5, 6))
                .add("awb", awb)
                .build();
        assertEquals(
                List.of("consignment.otherPieces"),
                importStaff().post("/consignments", wrong).refuses(422).refusals());

        JsonObject right = Json.createObjectBuilder(body(product, 10, 10, 4, 3, 5, 7))
                .add("awb", awb)
                .build();
        importStaff().post("/consignments", right).expect(201);
        week.awbs().add(awb);

        assertEquals(List.of(week.flight(4) + " 3 PLANNED", week.flight(5) + " 7 PLANNED"), week.parts(awb));
        assertEquals(List.of("4982 29.91", "4958 29.79"), free(4, 5));
    }

    @Test
    void a_booking_is_changed_and_withdrawn_and_leaves_no_trace_in_space_supply_and_reservations() {
        int product = next++;
        List<String> before = free(6, 7, 8);
        String awb = week.book(product, 6, 7);
        assertEquals(0, left(product));
        promised(awb);
        assertEquals(List.of("KF01 30", "LY01 30"), waiting(awb));

        importStaff().put("/consignments/" + awb, body(product, 4, 4, 8, 0)).expect(200);
        assertEquals(List.of(week.flight(8) + " 4 PLANNED"), week.parts(awb));
        assertEquals(
                24,
                waiting(awb).stream()
                        .mapToInt(each -> Integer.parseInt(each.substring(5)))
                        .sum());
        assertEquals(6, left(product));
        assertEquals(before.subList(0, 2), free(6, 7));
        theLedgerHolds();

        importStaff()
                .put("/consignments/" + awb, body(product, 9, 9, 6, 5, 8, 4))
                .expect(200);
        assertEquals(List.of(week.flight(6) + " 5 PLANNED", week.flight(8) + " 4 PLANNED"), week.parts(awb));
        assertEquals(1, left(product));
        theLedgerHolds();

        importStaff()
                .post("/consignments/" + awb + "/withdraw", "{\"reason\":\"the truck broke down\"}", JSON)
                .expect(200, 204);
        assertEquals(before, free(6, 7, 8));
        assertEquals(10, left(product));
        theLedgerHolds();
        Rest.Answer gone = importStaff().get("/consignments/" + awb).refuses(404);
        assertTrue(gone.body().contains("the truck broke down"), gone.body());
        assertEquals(
                List.of("consignment.spent"),
                week.tryToBook(awb, product, 6).refuses(422).refusals());
        week.awbs().add(awb);

        String again = week.book(product, 6);
        assertEquals(0, left(product));
        assertEquals(List.of("KF01 30", "LY01 30"), waiting(again));
        theLedgerHolds();
    }

    @Test
    void other_flights_alone_are_a_change_that_a_stale_reader_runs_into() {
        int product = next++;
        String awb = week.book(product, 9);
        int seen = version(awb);

        importStaff().put("/consignments/" + awb, body(product, 10, 10, 10, 0)).expect(200);

        assertTrue(version(awb) > seen, "version " + seen + " and after it " + version(awb));
        importStaff()
                .with("If-Match", "\"" + seen + "\"")
                .put("/consignments/" + awb, body(product, 10, 10, 9, 0))
                .refuses(409);
        importStaff()
                .post("/consignments/" + awb + "/withdraw", "{\"reason\":\"tried\"}", JSON)
                .expect(200, 204);
    }

    private static int version(String awb) {
        return importStaff().get("/consignments/" + awb).expect(200).json().getInt("version");
    }

    @Test
    void saved_unchanged_nothing_changes() {
        int product = next++;
        String awb = week.book(product, 9, 10);
        int seen = version(awb);
        List<String> before = free(9, 10);
        List<JsonValue> pieces = List.copyOf(
                importStaff().get("/consignments/" + awb + "/pieces").items());

        importStaff()
                .put("/consignments/" + awb, body(product, 10, 10, 9, 0, 10, 0))
                .expect(200);

        assertEquals(before, free(9, 10));
        assertEquals(seen, version(awb));
        assertEquals(
                pieces,
                List.copyOf(
                        importStaff().get("/consignments/" + awb + "/pieces").items()));
        assertEquals(List.of(week.flight(9) + " 5 PLANNED", week.flight(10) + " 5 PLANNED"), week.parts(awb));
    }

    @Test
    void what_the_carrier_has_accepted_is_changed_no_more_and_what_it_left_behind_is_rebooked() {
        int product = next++;
        String awb = week.book(product, 0);
        String today = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH)
                .format(LocalDate.now(ZoneOffset.UTC))
                .toUpperCase(Locale.ROOT);
        Week.deliver("FSU/14\r\n" + awb + "LUXCGO/T10K60.0\r\nRCS/" + today + "0001/LUX/T10K60.0/AIRSILK\r\n");
        importStaff().put("/consignments/" + awb, body(product, 10, 10, 1, 0)).refuses(409);
        importStaff()
                .post("/consignments/" + awb + "/withdraw", "{\"reason\":\"no\"}", JSON)
                .refuses(409);
        importStaff()
                .post("/consignments/" + awb + "/rebooking", "{\"flight\":\"%s\"}".formatted(week.flight(1)), JSON)
                .refuses(422);
        week.leaving(awb, 0, "DIS/%s0300/LUX/OFLD/P4K24.0");
        JsonObject choice = importStaff()
                .get("/consignments/" + awb + "/rebooking")
                .expect(200)
                .json();
        assertEquals(4, choice.getInt("pieces"));
        assertTrue(exceptions(awb).contains("OFFLOADED"), "" + exceptions(awb));

        importStaff()
                .post("/consignments/" + awb + "/rebooking", "{\"flight\":\"%s\"}".formatted(week.flight(0)), JSON)
                .refuses(422);
        importStaff()
                .post("/consignments/" + awb + "/rebooking", "{\"flight\":\"%s\"}".formatted(week.flight(1)), JSON)
                .expect(200);

        assertTrue(week.parts(awb).get(1).startsWith(week.flight(1) + " 4 "), "" + week.parts(awb));
        assertEquals(List.of("4976 29.88"), free(1));
        assertTrue(!exceptions(awb).contains("OFFLOADED"), "" + exceptions(awb));
        theLedgerHolds();
    }

    /** The kinds of exceptions of a waybill. */
    private static List<String> exceptions(String awb) {
        return importStaff().get("/import-exceptions?size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("what").equals(awb))
                .map(row -> row.getString("kind"))
                .toList();
    }

    @Test
    void papers_and_photos_go_out_as_what_they_are() {
        String awb = week.book(next++, 11);
        for (String paper : List.of("invoice", "packing-list", "cover-sheet", "labels")) {
            Rest.Answer pdf = importStaff()
                    .with("Accept", "application/pdf")
                    .get("/consignments/" + awb + "/papers/" + paper)
                    .expect(200);
            assertEquals("application/pdf", pdf.header("Content-Type"));
            assertTrue(pdf.body().startsWith("%PDF"), paper);
        }
        String order = goods.purchaseLines().getFirst().split("/", -1)[0];
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Rest.as("buyer")
                        .with("Accept", "*/*")
                        .get("/purchase-orders/" + order + "/order.xlsx")
                        .expect(200)
                        .header("Content-Type"));
    }

    @Test
    void nothing_is_released_before_it_was_declared_or_in_time_to_come() {
        int flight = next++;
        String awb = week.book(flight, 12);
        week.fliesAndLands(awb, flight);
        String entry = importStaff()
                .post(
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"47%s\"}".formatted(awb.replace("-", "")),
                        JSON)
                .expect(201)
                .header("Location");
        Rest.Answer early = importStaff()
                .post(
                        entry + "/release",
                        "{\"at\":\"%s\"}"
                                .formatted(OffsetDateTime.now(ZoneOffset.UTC).minusHours(8)),
                        JSON);
        assertEquals(List.of("customs.releasedEarly"), early.refuses(422).refusals());
        Rest.Answer later = importStaff()
                .post(
                        entry + "/release",
                        "{\"at\":\"%s\"}"
                                .formatted(OffsetDateTime.now(ZoneOffset.UTC).plusHours(1)),
                        JSON);
        assertEquals(List.of("customs.releasedLater"), later.refuses(422).refusals());
        importStaff().post(entry + "/release").expect(200);
    }
}
