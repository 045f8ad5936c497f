package lu.airsilk.jobs;

import static java.time.temporal.ChronoUnit.MINUTES;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;

/** The ground of a walk with flights: goods confirmed by a supplier, and flights of a carrier of our own that close next. */
final class AirGround {

    private static final ZoneId LUX = ZoneId.of("Europe/Luxembourg");
    private static final DateTimeFormatter CARGO_DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMM")
            .toFormatter(Locale.ENGLISH);
    private static final String JSON = "application/json";

    /** A page finds a flight by its number: no two walks of a run have the same. */
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000, 5_000));

    private final WeekGoods goods;
    private final int cases;
    private final List<String> numbers = new ArrayList<>();
    private final List<Instant> leave = new ArrayList<>();

    private AirGround(WeekGoods goods, int cases) {
        this.goods = goods;
        this.cases = cases;
    }

    /** Two products of so many cases each, and flights that leave so many hours from now. */
    static AirGround with(int cases, int... hours) {
        AirGround ground = new AirGround(WeekGoods.confirmed(Rest::as, 2, cases), cases);
        for (int hour : hours) {
            ground.plan(
                    "AG" + NUMBERS.incrementAndGet(),
                    Instant.now().truncatedTo(MINUTES).plusSeconds(hour * 3_600L));
        }
        return ground;
    }

    private void plan(String number, Instant std) {
        numbers.add(number);
        leave.add(std);
        Rest.as("import")
                .post(
                        "/flights",
                        """
                        {"number":"%s","day":"%s","std":"%s","sta":"%s","cutOff":"%s","freeKg":5000,"freeM3":30}\
                        """.formatted(
                                number, day(numbers.size() - 1), std, std.plusSeconds(39_600), std.minusSeconds(600)),
                        JSON)
                .expect(201);
    }

    String number(int flight) {
        return numbers.get(flight);
    }

    LocalDate day(int flight) {
        return leave.get(flight).atZone(LUX).toLocalDate();
    }

    /** When it leaves, by the clocks of Luxembourg: {@code 14:30}. */
    String time(int flight) {
        return DateTimeFormatter.ofPattern("HH:mm").format(leave.get(flight).atZone(LUX));
    }

    /** The flight as its address says it. */
    String flight(int flight) {
        return number(flight) + "-" + day(flight);
    }

    String purchaseLine(int product) {
        return goods.purchaseLines().get(product);
    }

    String purchaseOrder() {
        return purchaseLine(0).split("/", -1)[0];
    }

    /** A number that nobody has used. */
    static String freshAwb() {
        int serial = ThreadLocalRandom.current().nextInt(3_000_000, 9_000_000);
        return "172-%07d%d".formatted(serial, serial % 7);
    }

    /** Both products under one waybill on this flight, each case a piece of 6 kg. */
    String booked(int flight) {
        String awb = freshAwb();
        String lines = goods.purchaseLines().stream()
                .map(line -> "{\"purchaseLine\":\"%s\",\"cases\":%d,\"lot\":\"L1\",\"expiry\":\"2028-05-31\"}"
                        .formatted(line, cases))
                .collect(Collectors.joining(",", "[", "]"));
        Rest.as("import")
                .post(
                        "/consignments",
                        """
                        {"awb":"%s","origin":"LUX","destination":"CGO","pieces":%d,"grossKg":%d,"volumeM3":%s,
                         "flights":[{"number":"%s","day":"%s"}],"lines":%s}\
                        """.formatted(
                                        awb,
                                        2 * cases,
                                        12 * cases,
                                        "0.0%d".formatted(6 * cases),
                                        number(flight),
                                        day(flight),
                                        lines),
                        JSON)
                .expect(201);
        return awb;
    }

    /** What a carrier says of the waybill; {@code %s} is the flight with its day. */
    String words(String awb, int flight, String status) {
        String of = number(flight) + "/" + CARGO_DAY.format(day(flight)).toUpperCase(Locale.ROOT);
        return "FSU/14\r\n" + awb + "LUXCGO/T%dK%d.0\r\n".formatted(2 * cases, 12 * cases) + status.formatted(of)
                + "\r\n";
    }

    void said(String message) {
        Rest.as("carrier").post("/messages", message, "text/plain").expect(200);
    }

    static JsonObject consignment(String awb) {
        return Rest.as("import").get("/consignments/" + awb).expect(200).json();
    }

    /** The parts as text: {@code AG1000-2026-11-30 6 DEPARTED}. */
    static List<String> parts(String awb) {
        return consignment(awb).getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .map(part ->
                        part.getString("flight", "-") + " " + part.getInt("pieces") + " " + part.getString("state"))
                .toList();
    }
}
