package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Rest;

/** A buyer who sends suppliers' sheets over REST and waits for what becomes of them. */
public final class SheetSender {

    /** The columns of {@link #row}. */
    public static final String HEADINGS = "EAN;Name EN;品名;Units per case;Price per case (EUR);Gross weight (kg);"
            + "Case (cm);HS code;Storage;Shelf life (days);Min. life at receipt (days)\n";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> AT_WORK = Set.of("READING", "APPLYING");

    private final Rest buyer;

    public SheetSender(Rest buyer) {
        this.buyer = buyer;
    }

    /** A supplier that nobody else uses. */
    public String aSupplier() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        buyer.post(
                        "/suppliers",
                        Json.createObjectBuilder()
                                .add("code", code)
                                .add("name", "Test trade")
                                .add("country", "IT")
                                .add("currency", "EUR")
                                .add("incoterm", "FCA")
                                .build())
                .expect(201);
        return code;
    }

    /** A GTIN that nobody else uses. */
    public static String gtin() {
        String body =
                "80" + (1_000_000_000L + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 9_000_000_000L));
        return body + CheckDigit.gs1Expected(body + "0");
    }

    /** A good row of a case of ten at 12.50 EUR. */
    public static String row(String gtin, String english, String chinese) {
        return row(gtin, english, chinese, "12,50");
    }

    /** The same at another price. */
    public static String row(String gtin, String english, String chinese, String price) {
        return String.join(
                        ";",
                        gtin,
                        english,
                        chinese,
                        "10",
                        price,
                        "2,4",
                        "30x20x10",
                        "0902300000",
                        "ambient",
                        "365",
                        "200")
                + "\n";
    }

    public Rest.Answer upload(String supplier, byte[] bytes, String mediaType) {
        return buyer.with("Content-Disposition", "attachment; filename=\"sheet.csv\"")
                .post("/catalogue/imports?supplier=" + supplier, bytes, mediaType);
    }

    /** The sheet once it is read. */
    public JsonObject uploaded(String supplier, String sheet) {
        return settled(upload(supplier, sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .expect(202)
                .json());
    }

    /** The import once no job is at it any more; red when one still is after five minutes. */
    public JsonObject settled(JsonObject given) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject now = buyer.get(path(given)).expect(200).json();
        while (AT_WORK.contains(now.getString("status"))) {
            assertTrue(Instant.now().isBefore(end), now.toString());
            LockSupport.parkNanos(50_000_000);
            now = buyer.get(path(given)).expect(200).json();
        }
        return now;
    }

    /** Takes the good rows; gives the answer to that. */
    public JsonObject applied(JsonObject read) {
        JsonObject answer = buyer.post(path(read) + "/apply", mode("GOOD_ROWS"))
                .expect(200, 202)
                .json();
        assertEquals("APPLIED", settled(read).getString("status"));
        return answer;
    }

    /** The numbers of the products of an import. */
    public List<String> skus(JsonObject read) {
        return buyer
                .get("/products?size=500&import=" + read.getString("id"))
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("sku"))
                .toList();
    }

    public static String path(JsonObject sheet) {
        return "/catalogue/imports/" + sheet.getString("id");
    }

    public static JsonObject mode(String mode) {
        return Json.createObjectBuilder().add("mode", mode).build();
    }
}
