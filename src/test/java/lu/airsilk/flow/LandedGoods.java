package lu.airsilk.flow;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Rest;

/** Goods of a week on their way from the booking to the hub's shelf, step by step, and back. */
public record LandedGoods(Function<String, Rest> as, String awb, JsonObject flight) {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static final int ROOM_KG = 2_000;

    /** Chooses a flight with room that leaves in two days or later, whatever others have filled; nothing is booked yet. */
    public static LandedGoods of(Function<String, Rest> as, String awb) {
        JsonObject flight = as
                .apply("import")
                .get("/flights?size=50&fromDay=" + LocalDate.now(ZoneOffset.UTC).plusDays(2))
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getJsonNumber("freeKg").doubleValue() >= ROOM_KG)
                .findFirst()
                .orElseThrow();
        return new LandedGoods(as, awb, flight);
    }

    /** Books two cases of each line. */
    public void book(List<String> purchaseLines) {
        book(purchaseLines, 2);
    }

    /** Books so many cases of each line. */
    public void book(List<String> purchaseLines, int cases) {
        String lines = purchaseLines.stream()
                .map(line -> "{\"purchaseLine\":\"%s\",\"cases\":%d,\"lot\":\"L1\",\"expiry\":\"2028-05-31\"}"
                        .formatted(line, cases))
                .collect(Collectors.joining(","));
        post("import", "/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":4,"grossKg":400,"volumeM3":2,
             "flights":[{"number":"%s","day":"%s"}],"lines":[%s]}\
            """.formatted(awb, flight.getString("number"), flight.getString("day"), lines));
    }

    /** Departed, landed and released by customs. */
    public void land() {
        depart();
        arrive();
    }

    public void depart() {
        say("DEP/%s/%s/LUXCGO/T4K400.0");
    }

    void arrive() {
        say("RCF/%s/%s2330/CGO/T4K400.0");
        String entry = post(
                        "import",
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"46" + awb.substring(4) + "\"}")
                .getString("id");
        as.apply("import").post("/customs-entries/" + entry + "/release").expect(200);
    }

    private void say(String status) {
        String day = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH)
                .format(LocalDate.parse(flight.getString("day")))
                .toUpperCase(Locale.ROOT);
        String told = status.formatted(flight.getString("number"), day);
        as.apply("carrier")
                .post("/messages", "FSU/14\r\n" + awb + "LUXCGO/T4K400.0\r\n" + told + "\r\n", "text/plain")
                .expect(200);
    }

    /** The receipt that counts now, with every line counted as expected. */
    public String counted() {
        return counted(0, 1);
    }

    /** The same with so many units of each line missing. */
    String counted(int missing) {
        return counted(missing, 1);
    }

    /** The same, what came of each line shared evenly by so many lots of the supplier. */
    String counted(int missing, int lots) {
        JsonObject receipt = as.apply("hub").get("/consignments/" + awb + "/receipts").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> !each.getString("state").equals("REVERSED"))
                .findFirst()
                .orElseThrow();
        String id = receipt.getString("id");
        var count = Json.createArrayBuilder();
        for (JsonObject line : receipt.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            for (int lot = 1; lot <= lots; lot++) {
                count.add(Json.createObjectBuilder()
                        .add("line", line.getString("line"))
                        .add("lot", "L" + lot)
                        .add("expiry", "2028-05-31")
                        .add("acceptedUnits", (line.getInt("expectedUnits") - missing) / lots)
                        .add("shortUnits", lot == 1 ? missing : 0));
            }
        }
        as.apply("hub")
                .waiting(LONG)
                .put(
                        "/receipts/" + id + "/count",
                        Json.createObjectBuilder().add("lines", count).build())
                .expect(200);
        return id;
    }

    void posted(String receipt) {
        as.apply("hub").waiting(LONG).post("/receipts/" + receipt + "/post").expect(200);
    }

    void takenBack(String receipt) {
        post("hub", "/receipts/" + receipt + "/ask-reversal", "{\"reason\":\"once more\"}");
        as.apply("import")
                .waiting(LONG)
                .post("/receipts/" + receipt + "/reverse")
                .expect(200);
    }

    private JsonObject post(String user, String path, String body) {
        return as.apply(user)
                .waiting(LONG)
                .post(path, body, "application/json")
                .expect(200, 201)
                .json();
    }
}
