package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Rest;

/** A week of flights of a carrier of our own, the consignments on them, and what carrier, customs and hub say of them. */
final class Week {

    private static final DateTimeFormatter CARGO_DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMM")
            .toFormatter(Locale.ENGLISH);
    private static final ZoneId LUX = ZoneId.of("Europe/Luxembourg");
    private static final ZoneId CGO = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_SERIAL = 2_600_100;

    static final int CASES = 10;

    private final WeekGoods goods;
    private final LocalDate first;
    private final List<String> flights = new ArrayList<>();
    private final List<String> awbs = new ArrayList<>();
    private final int offset;

    /**
     * Plans thirteen flights, two a day and one on the last, at 05:00 and 21:05 by the clock of Luxembourg.
     *
     * @param offset keeps the flights and waybills of two weeks apart: below 1,000 by hand, above by chance
     */
    Week(WeekGoods goods, LocalDate first, int offset) {
        this.goods = goods;
        this.first = first;
        this.offset = offset;
        for (int i = 0; i < 13; i++) {
            flights.add("WK%d".formatted(offset + i));
            ZonedDateTime leaves = leaves(i);
            goods.post("import", "/flights", """
                {"number":"%s","day":"%s","std":"%s","sta":"%s","cutOff":"%s","freeKg":5000,"freeM3":30}\
                """.formatted(
                            flights.get(i),
                            day(i),
                            leaves.toOffsetDateTime(),
                            leaves.plusHours(11).toOffsetDateTime(),
                            leaves.minusHours(8).toOffsetDateTime()));
        }
    }

    private ZonedDateTime leaves(int flight) {
        return ZonedDateTime.of(day(flight), flight % 2 == 0 ? LocalTime.of(5, 0) : LocalTime.of(21, 5), LUX);
    }

    /** The day on which the flight lands by the calendar of Zhengzhou. */
    LocalDate landsOn(int i) {
        return lands(i).atZone(CGO).toLocalDate();
    }

    LocalDate day(int flight) {
        return first.plusDays(flight / 2);
    }

    /** The flight as its address says it: {@code WK701-2026-11-30}. */
    String flight(int i) {
        return flights.get(i) + "-" + day(i);
    }

    /** The number of the flight. */
    String number(int i) {
        return flights.get(i);
    }

    /** When the flight lands as planned. */
    Instant lands(int i) {
        return leaves(i).plusHours(11).toInstant();
    }

    /** Books ten cases of one product as ten pieces of 6 kg on these flights; gives the air waybill. */
    String book(int product, int... on) {
        String awb = nextAwb();
        tryToBook(product, on).expect(201);
        awbs.add(awb);
        return awb;
    }

    /** What the portal answers to such a booking. */
    Rest.Answer tryToBook(int product, int... on) {
        return tryToBook(nextAwb(), product, on);
    }

    /** The same under an air waybill of somebody's choice. */
    Rest.Answer tryToBook(String awb, int product, int... on) {
        String flying = Arrays.stream(on)
                .mapToObj(i -> "{\"number\":\"%s\",\"day\":\"%s\"}".formatted(flights.get(i), day(i)))
                .collect(Collectors.joining(",", "[", "]"));
        return Rest.as("import")
                .post(
                        "/consignments",
                        """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":10,"grossKg":60,"volumeM3":0.3,"flights":%s,
             "lines":[{"purchaseLine":"%s","cases":10,"lot":"L%03d","expiry":"2028-05-31"}]}\
            """.formatted(awb, flying, goods.purchaseLines().get(product), product),
                        "application/json");
    }

    /** The air waybill under which the next goods are booked. */
    String nextAwb() {
        int serial = FIRST_SERIAL + offset * 20 + awbs.size();
        return "172-%07d%d".formatted(serial, serial % 7);
    }

    /** Every case of the week is promised to the two stores. */
    void promised() {
        Rest allocator = Rest.as("allocator");
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        String run = allocator
                .post("/allocation-runs", """
                    {"policy":"%s","supply":{"onHand":false,"consignments":["%s"]},"demand":{}}\
                    """.formatted(policy, String.join("\",\"", awbs)), "application/json")
                .expect(201)
                .json()
                .getString("id");
        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(200);
    }

    List<String> awbs() {
        return awbs;
    }

    /** What the carrier says at Luxembourg; {@code %s} is the flight with its day. */
    void leaving(String awb, int flight, String status) {
        say(leavingWords(awb, flight, status));
    }

    /** The message that says so. */
    String leavingWords(String awb, int flight, String status) {
        return words(awb, status.formatted(flights.get(flight) + "/" + cargo(day(flight))));
    }

    /** What is said at Zhengzhou, so many hours after the planned landing; {@code %1$s} is the flight, {@code %2$s} the time. */
    void landing(String awb, int flight, int hoursLater, String status) {
        say(landingWords(awb, flight, hoursLater, status));
    }

    /** The message that says so. */
    String landingWords(String awb, int flight, int hoursLater, String status) {
        ZonedDateTime there = lands(flight).atZone(CGO).plusHours(hoursLater);
        String at = cargo(there.toLocalDate())
                + DateTimeFormatter.ofPattern("HHmm", Locale.ROOT).format(there);
        return words(awb, status.formatted(flights.get(flight), at));
    }

    private static String cargo(LocalDate day) {
        return CARGO_DAY.format(day).toUpperCase(Locale.ROOT);
    }

    private static String words(String awb, String status) {
        return "FSU/14\r\n" + awb + "LUXCGO/T10K60.0\r\n" + status + "\r\n";
    }

    private static void say(String message) {
        JsonObject taken = deliver(message);
        assertEquals(1, taken.getJsonArray("applied").size(), message + taken);
    }

    /** The carrier sends a message; what became of it. */
    static JsonObject deliver(String message) {
        return Rest.as("carrier")
                .post("/messages", message, "text/plain")
                .expect(200)
                .json();
    }

    /** Everything flies, lands and is checked in. */
    void fliesAndLands(String awb, int flight) {
        leaving(awb, flight, "DEP/%s/LUXCGO/T10K60.0");
        landing(awb, flight, 0, "ARR/%1$s/%2$s/CGO/T10K60.0");
        landing(awb, flight, 2, "RCF/%1$s/%2$s/CGO/T10K60.0");
    }

    /** Customs let everything go. */
    void released(String awb) {
        String entry = goods.post(
                        "import",
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"46%s\"}".formatted(awb.replace("-", "")))
                .getString("id");
        Rest.as("import").post("/customs-entries/" + entry + "/release").expect(200);
    }

    /** The receipt that counts now. */
    String receipt(String awb) {
        return Rest.as("hub").get("/consignments/" + awb + "/receipts").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(receipt -> !receipt.getString("state").equals("REVERSED"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** Counts the one line; {@code more} are further fields of the count, such as {@code "damagedUnits":6}. */
    JsonObject count(String receipt, int accepted, String more) {
        String body =
                "{\"lines\":[{\"line\":\"%s/1\",\"lot\":\"LX\",\"expiry\":\"2028-05-31\",\"acceptedUnits\":%d%s}]}"
                        .formatted(receipt, accepted, more.isEmpty() ? "" : "," + more);
        try (var reader = Json.createReader(new StringReader(body))) {
            return Rest.as("hub")
                    .put("/receipts/" + receipt + "/count", reader.readObject())
                    .expect(200)
                    .json();
        }
    }

    JsonObject consignment(String awb) {
        return Rest.as("import").get("/consignments/" + awb).expect(200).json();
    }

    /** The parts as text: {@code WK701-2026-11-30 6 DEPARTED}, waiting ones without a flight. */
    List<String> parts(String awb) {
        return consignment(awb).getJsonArray("parts").stream()
                .map(JsonValue::asJsonObject)
                .map(part ->
                        part.getString("flight", "-") + " " + part.getInt("pieces") + " " + part.getString("state"))
                .toList();
    }

    /** The open exceptions as text: {@code OFFLOADED 4}. */
    List<String> openFlags(String awb) {
        return consignment(awb).getJsonArray("flags").stream()
                .map(JsonValue::asJsonObject)
                .filter(flag -> flag.getBoolean("open"))
                .map(flag -> flag.getString("kind") + " " + flag.getInt("pieces"))
                .toList();
    }

    /** When the part on this flight is expected, as a moment. */
    Instant expected(String awb, String flight) {
        return consignment(awb).getJsonArray("parts").stream()
                .map(JsonValue::asJsonObject)
                .filter(part -> part.getString("flight", "-").equals(flight))
                .map(part -> OffsetDateTime.parse(part.getString("expected")).toInstant())
                .findFirst()
                .orElseThrow();
    }

    /** The cases as text: {@code SHORT 18 OPEN}. */
    List<String> cases(String awb) {
        return Rest.as("import").get("/discrepancy-cases?awb=" + awb).expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .map(found -> found.getString("kind") + " " + found.getInt("units") + " " + found.getString("state"))
                .sorted()
                .toList();
    }
}
