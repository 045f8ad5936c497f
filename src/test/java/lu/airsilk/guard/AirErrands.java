package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;

/** What may happen to flights, goods in the air and goods at the hub besides the plain way: each command once. */
final class AirErrands {

    private static final String JSON = "application/json";
    private static final String AWB = "172-86420143";

    private final int mark = Math.floorMod(UUID.randomUUID().hashCode(), 9000) + 1000;
    private final Function<String, Rest> as;
    private final String walked;
    private final Rest importStaff;
    private final Rest hub;
    private final Rest finance;

    /**
     * Errands that have not begun.
     *
     * @param walked the air waybill of a consignment that has come, with a damaged and a missing case
     */
    AirErrands(Function<String, Rest> as, String walked) {
        this.as = as;
        this.walked = walked;
        importStaff = as.apply("import");
        hub = as.apply("hub");
        finance = as.apply("finance");
    }

    void run() {
        piecesAreNamed();
        whatItCostsIsNoted();
        casesAreClaimedAndGivenUp();
        aSeasonIsPlanned();
        String receipt = aConsignmentOfWrongGoods();
        itsLotIsPutAwayAndHeld(
                hub.post("/receipts/" + receipt + "/post").expect(200).json());
        aReversalIsAskedFor(receipt);
        hub.post("/receipts/" + receipt + "/withdraw-reversal").expect(200);
        aReversalIsAskedFor(receipt);
        importStaff
                .post("/receipts/" + receipt + "/deny-reversal", "{\"reason\":\"only a date\"}", JSON)
                .expect(200);
        aReversalIsAskedFor(receipt);
        importStaff.post("/receipts/" + receipt + "/reverse").expect(200);
        someOfItIsWrittenOff(itComesAgain());
        aBookingIsChangedAndWithdrawn();
        piecesAreLeftBehindAndRebooked();
        aMessageIsReadAgain();
    }

    private void aReversalIsAskedFor(String receipt) {
        hub.post("/receipts/" + receipt + "/ask-reversal", "{\"reason\":\"the wrong pallet\"}", JSON)
                .expect(200);
    }

    private void whatItCostsIsNoted() {
        String bill = """
            {"kind":"AIR_FREIGHT","amount":"812.40","currency":"EUR","party":"Cargolux","invoice":"CL-%d"%s}\
            """;
        String charges = "/landed-costs/" + walked + "/charges";
        String noted = finance.post(charges, bill.formatted(mark, ""), JSON)
                .expect(201)
                .json()
                .getString("id");
        finance.post("/charges/" + noted + "/file", "%PDF-1.4 of the carrier".getBytes(UTF_8), "application/pdf")
                .expect(200);
        as.apply("buyer").get("/charges/" + noted + "/file").expect(200);
        finance.post("/charges/" + noted + "/reverse", "{\"reason\":\"another waybill's\"}", JSON)
                .expect(201);
        finance.post("/charges", bill.formatted(mark, ",\"of\":{\"kind\":\"WAYBILL\",\"id\":\"" + walked + "\"}"), JSON)
                .expect(201);
        finance.post("/charges", bill.formatted(mark, ",\"of\":{\"kind\":\"LOT\",\"id\":\"L00-000000\"}"), JSON)
                .expect(404);
        JsonObject cost = finance.get("/landed-costs/" + walked).expect(200).json();
        assertEquals(
                "AIR_FREIGHT", cost.getJsonArray("charges").getJsonObject(0).getString("kind"));
    }

    private void aBookingIsChangedAndWithdrawn() {
        String awb = "172-86420154";
        JsonObject booked = booked(awb);
        importStaff.post("/consignments", booked).expect(201);
        importStaff
                .post("/consignments/" + awb + "/messages-out", "{\"kind\":\"FWB\"}", JSON)
                .expect(201);
        importStaff.put("/consignments/" + awb, booked).expect(200);
        importStaff
                .post("/consignments/" + awb + "/withdraw", "{\"reason\":\"too late\"}", JSON)
                .expect(200, 204);
    }

    private JsonObject booked(String awb) {
        String line = WeekGoods.confirmed(as, 1, 2).purchaseLines().getFirst();
        return Json.createReader(new StringReader("""
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":2,"grossKg":12,"volumeM3":0.1,
             "flights":[{"number":"GD%d","day":"2027-03-01"}],
             "lines":[{"purchaseLine":"%s","cases":2,"lot":"LG","expiry":"2028-05-31"}]}\
            """.formatted(awb, mark, line)))
                .readObject();
    }

    private void piecesAreLeftBehindAndRebooked() {
        String awb = "172-86420165";
        importStaff.post("/consignments", booked(awb)).expect(201);
        as.apply("carrier")
                .post(
                        "/messages",
                        "FSU/14\r\n" + awb + "LUXCGO/T2K12.0\r\nDIS/GD%d/01MAR0900/LUX/OFLD/P1K6.0\r\n".formatted(mark),
                        "text/plain")
                .expect(200);
        somebodyLooksAfterAnException(); // while there is one, whatever day it is
        importStaff
                .post("/consignments/" + awb + "/rebooking", "{\"flight\":\"GD%d-2027-03-02\"}".formatted(mark), JSON)
                .expect(200);
    }

    private void aMessageIsReadAgain() {
        JsonObject newest =
                importStaff.get("/messages?size=1").expect(200).items().getJsonObject(0);
        importStaff.get("/messages/" + newest.getInt("id")).expect(200);
    }

    private void somebodyLooksAfterAnException() {
        JsonObject urgent =
                importStaff.get("/import-exceptions?size=1").expect(200).items().getJsonObject(0);
        String path = "/import-exceptions/" + urgent.getString("id");
        importStaff.post(path + "/take").expect(200);
        importStaff.post(path + "/give-back").expect(200);
    }

    /** What was read, without the names that nobody sends: those that follow from elsewhere or stand in the address. */
    private static JsonObject without(JsonObject read, String... names) {
        JsonObjectBuilder sent = Json.createObjectBuilder(read);
        List.of(names).forEach(sent::remove);
        return sent.build();
    }

    private void piecesAreNamed() {
        String path = "/consignments/" + walked;
        JsonArray pieces = importStaff.get(path + "/pieces").expect(200).items();
        JsonArrayBuilder written = Json.createArrayBuilder();
        pieces.getValuesAs(JsonObject.class)
                .forEach(piece -> written.add(without(piece, "number", "sscc", "uld", "flight")));
        JsonObject asTheyAre = Json.createObjectBuilder().add("pieces", written).build();
        importStaff.put(path + "/pieces", asTheyAre).expect(200);
        String flight = importStaff
                .get(path)
                .json()
                .getJsonArray("parts")
                .getJsonObject(0)
                .getString("flight");
        importStaff.post(path + "/pieces/load", """
            {"pieces":[1],"flight":"%s","uld":"PMC12345CV"}\
            """.formatted(flight), JSON).expect(200);
        importStaff
                .post(path + "/comments", "{\"words\":\"one case is wet\"}", JSON)
                .expect(201);
    }

    private void casesAreClaimedAndGivenUp() {
        JsonObject rule =
                importStaff.get("/difference-rules").expect(200).items().getJsonObject(0);
        importStaff
                .put("/difference-rules/" + rule.getString("kind"), without(rule, "kind"))
                .expect(200);
        List<JsonObject> cases =
                importStaff.get("/discrepancy-cases?awb=" + walked).items().getValuesAs(JsonObject.class);
        assertEquals(2, cases.size());
        String claimed = "/discrepancy-cases/" + cases.getFirst().getString("number");
        importStaff
                .post(claimed + "/notify", "{\"words\":\"letter by mail\"}", JSON)
                .expect(200);
        importStaff
                .post(claimed + "/answer", "{\"words\":\"we pay\",\"accepted\":true}", JSON)
                .expect(200);
        finance.post(claimed + "/settle", "{\"amount\":10,\"currency\":\"EUR\"}", JSON)
                .expect(200);
        importStaff.post(claimed + "/close").expect(200);
        String given = "/discrepancy-cases/" + cases.getLast().getString("number");
        importStaff
                .post(given + "/ask-write-off", "{\"words\":\"not worth a letter\"}", JSON)
                .expect(200);
        finance.post(given + "/write-off").expect(200);
    }

    /** Of three flights the first flies as planned. */
    private void aSeasonIsPlanned() {
        List<String> added = importStaff
                .post("/flights/seasons", """
                    {"number":"GD%d","days":["MONDAY","TUESDAY","WEDNESDAY"],"first":"2027-03-01","last":"2027-03-07",
                     "departure":"10:00","flying":600,"handOver":300,"freeKg":5000,"freeM3":30}\
                    """.formatted(mark), JSON)
                .expect(201)
                .json()
                .getJsonArray("flights")
                .getValuesAs(JsonString::getString);
        importStaff.post("/flights/" + added.get(1) + "/delay", """
            {"etd":"2027-03-02T12:00:00Z","eta":"2027-03-02T22:00:00Z","reason":"snow"}\
            """, JSON).expect(200);
        importStaff
                .post("/flights/" + added.get(2) + "/cancel", "{\"reason\":\"crew\"}", JSON)
                .expect(200);
    }

    /** Gives the receipt of six units of other goods than were sent, signed. */
    private String aConsignmentOfWrongGoods() {
        String line = WeekGoods.confirmed(as, 1, 2).purchaseLines().getFirst();
        importStaff.post("/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":2,"grossKg":12,"volumeM3":0.1,
             "flights":[{"number":"GD%d","day":"2027-03-01"}],
             "lines":[{"purchaseLine":"%s","cases":2,"lot":"LG","expiry":"2028-05-31"}]}\
            """.formatted(AWB, mark, line), JSON).expect(201);
        said("DEP/GD%d/01MAR/LUXCGO/T2K12.0");
        said("ARR/GD%d/01MAR2100/CGO/T2K12.0");
        said("RCF/GD%d/01MAR2200/CGO/T2K12.0");
        String entry = importStaff
                .post("/consignments/" + AWB + "/customs-entries", """
                    {"entryNumber":"460120269%d"}\
                    """.formatted(mark), JSON)
                .expect(201)
                .header("Location");
        importStaff.post(entry + "/release").expect(200);
        JsonObject receipt =
                hub.get("/consignments/" + AWB + "/receipts").items().getJsonObject(0);
        String id = receipt.getString("id");
        hub.put("/receipts/" + id + "/count", """
            {"lines":[{"line":"%s/1","lot":"LG","expiry":"2028-05-31","acceptedUnits":6,"shortUnits":6,
             "wrongUnits":6,"wrongGoods":"4006381333931"}]}\
            """.formatted(id)).expect(200);
        hub.post("/receipts/" + id + "/photos?line=1", aPhoto(), "image/png").expect(201);
        importStaff.post("/receipts/" + id + "/sign").expect(200);
        return id;
    }

    private void said(String status) {
        String message = "FSU/14\r\n" + AWB + "LUXCGO/T2K12.0\r\n" + status.formatted(mark) + "\r\n";
        as.apply("carrier").post("/messages", message, "text/plain").expect(200);
    }

    static byte[] aPhoto() {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void itsLotIsPutAwayAndHeld(JsonObject posted) {
        String lot = posted.getJsonArray("lots").getString(0);
        hub.put("/put-aways/" + lot, "{\"bin\":\"A-01-02\"}").expect(200);
        isHeldAndLetGo(lot);
    }

    /** Afterwards a unit of it is kept for no store. */
    private void isHeldAndLetGo(String lot) {
        Rest quality = as.apply("quality");
        String hold =
                quality.post("/holds", """
                    {"lot":"%s","kind":"QUARANTINE","units":1,"note":"smells"}\
                    """.formatted(lot), JSON).expect(201).header("Location");
        quality.post(hold + "/release").expect(200, 204);
    }

    private String itComesAgain() {
        String id = hub.get("/consignments/" + AWB + "/receipts").items().getValuesAs(JsonObject.class).stream()
                .filter(receipt -> receipt.getString("state").equals("EXPECTED"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        hub.put("/receipts/" + id + "/count", """
            {"lines":[{"line":"%s/1","lot":"LG","expiry":"2028-05-31","acceptedUnits":12}]}\
            """.formatted(id)).expect(200);
        return hub.post("/receipts/" + id + "/post")
                .expect(200)
                .json()
                .getJsonArray("lots")
                .getString(0);
    }

    private void someOfItIsWrittenOff(String lot) {
        isHeldAndLetGo(lot);
        String photo = Base64.getEncoder().encodeToString(aPhoto());
        String broken = """
            {"lot":"%s","units":1,"reason":"BROKEN","photo":"%s"}\
            """.formatted(lot, photo);
        String wrong = hub.post("/write-offs", broken, JSON).expect(201).header("Location");
        hub.with("Accept", "*/*").get(wrong + "/photo").expect(200);
        hub.post(wrong + "/reject", "{\"reason\":\"it is whole\"}", JSON).expect(200);
        String right = hub.post("/write-offs", broken, JSON).expect(201).header("Location");
        as.apply("finance").get(right + "/cost").expect(200);
        assertEquals(
                "APPROVED",
                as.apply("finance").post(right + "/approve").expect(200).json().getString("state"));
    }
}
