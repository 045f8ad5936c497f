package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.TestFiles;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supplier's sheet on its way to the stores' assortment, over REST, and everything that is refused on the way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CatalogueIT {

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);
    private final Rest quality = Rest.as("quality");
    private final Rest finance = Rest.as("finance");

    @Test
    void good_rows_become_products_that_stores_see_once_two_pairs_of_people_have_agreed() {
        String supplier = sheets.aSupplier();
        String tea = SheetSender.gtin();
        String sheet = SheetSender.HEADINGS
                + SheetSender.row(tea, "Breakfast tea", "早餐茶")
                + SheetSender.row(SheetSender.gtin(), "Green tea", "绿茶")
                + SheetSender.row(tea, "Breakfast tea again", "早餐茶");
        JsonObject read = sheets.uploaded(supplier, sheet);

        assertEquals("READY", read.getString("status"));
        assertEquals(List.of(3, 2, 1), counts(read));
        JsonObject problem =
                buyer.get(SheetSender.path(read) + "/problems").items().getJsonObject(0);
        assertEquals("gtin.second", problem.getString("code"));
        assertEquals(
                List.of(4, 2),
                List.of(problem.getInt("row"), sheets.applied(read).getInt("products")));

        JsonObject found = buyer.get("/products?import=" + read.getString("id")).json();
        assertEquals(2, found.getInt("total"));
        List<String> skus = skus(found);
        Rest store = Rest.as("store.kaifeng");
        store.get("/products/" + skus.getFirst()).expect(404);

        assertEquals(2, reviewed(buyer, "submit", skus));
        assertEquals(0, reviewed(quality, "activate", skus), "food without papers does not pass");
        PapersOf.products(quality, skus);
        assertEquals(2, reviewed(quality, "activate", skus));
        store.get("/products/" + skus.getFirst()).expect(404);
        buyer.post("/assortment-rules", assortment("ALL", skus)).expect(201);
        JsonObject seen = store.get("/products/" + skus.getFirst()).expect(200).json();
        assertFalse(seen.toString().contains("rice"), "a store sees no price: " + seen);

        String prices = buyer.get(SheetSender.path(read)).json().getString("priceList");
        buyer.post("/price-lists/" + prices + "/submit").expect(200);
        finance.post("/price-lists/" + prices + "/approve").expect(200);
        JsonObject approved = finance.get("/price-lists/" + prices).expect(200).json();
        assertEquals("APPROVED", approved.getString("state"));
        assertEquals(
                "12.50",
                approved.getJsonArray("lines")
                        .getJsonObject(0)
                        .getJsonObject("pricePerCase")
                        .getString("amount"));
        ProductsOnSale onSale = new ProductsOnSale(skus);
        onSale.aStrikingPriceNeedsToBeMeant(approved.getString("supplier"));
        onSale.aPaperThatHasRunOutSuspendsItsProduct();
        onSale.gapsAndListsOfNumbersNarrowTheList();
    }

    @Test
    void the_italian_sheet_has_195_good_rows_and_8_bad_ones_each_with_its_place_and_reason() throws IOException {
        byte[] bytes = Files.readAllBytes(TestFiles.file("sheets/trade-terms.csv"));
        JsonObject read = sheets.settled(
                sheets.upload(sheets.aSupplier(), bytes, "text/csv").expect(202).json());

        assertEquals(List.of(203, 195, 8), counts(read));
        List<Integer> rows =
                buyer.get(SheetSender.path(read) + "/problems?size=500").items().getValuesAs(JsonObject.class).stream()
                        .filter(problem -> problem.getString("severity").equals("ERROR"))
                        .map(problem -> problem.getInt("row"))
                        .distinct()
                        .toList();
        assertEquals(List.of(7, 19, 31, 43, 55, 68, 73, 82), rows);
        String csv = buyer.with("Accept", "text/csv")
                .get(SheetSender.path(read) + "/problems")
                .expect(200)
                .body();
        assertTrue(csv.contains("8039967303049"), csv);
    }

    @Test
    void what_no_column_says_may_be_said_for_every_row() {
        String sheet = SheetSender.HEADINGS.replace("Units per case", "Colour").replace(" (EUR)", "")
                + SheetSender.row(SheetSender.gtin(), "Honey", "蜂蜜");
        JsonObject read = sheets.uploaded(sheets.aSupplier(), sheet);
        assertEquals(List.of(1, 0, 1), counts(read));

        buyer.put(SheetSender.path(read) + "/mapping", mapping("constants", "unitsPerCase", "12"))
                .expect(202);

        assertEquals(List.of(1, 1, 0), counts(sheets.settled(read)));
        buyer.put(SheetSender.path(read) + "/mapping", mapping("columns", "No such heading", "gtin"))
                .expect(422);
        buyer.put(SheetSender.path(read) + "/mapping", mapping("columns", "EAN", "colour"))
                .expect(422);
    }

    @Test
    void a_sheet_with_a_wrong_row_is_not_taken_as_a_whole() {
        String sheet = SheetSender.HEADINGS
                + SheetSender.row(SheetSender.gtin(), "Jam", "果酱")
                + SheetSender.row("123", "Broken", "坏");
        JsonObject read = sheets.uploaded(sheets.aSupplier(), sheet);

        Rest.Answer no = buyer.post(SheetSender.path(read) + "/apply", SheetSender.mode("ALL_OR_NOTHING"))
                .expect(422);

        assertEquals(List.of("import.badRows"), no.refusals());
        assertEquals("READY", buyer.get(SheetSender.path(read)).json().getString("status"));
    }

    @Test
    void the_same_file_goes_on_where_it_was_left_and_says_when_it_was_applied_before() {
        String supplier = sheets.aSupplier();
        String sheet = SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Olives", "橄榄");
        JsonObject first = sheets.uploaded(supplier, sheet);
        assertEquals(first.getString("id"), sheets.uploaded(supplier, sheet).getString("id"));
        sheets.applied(first);

        JsonObject again = sheets.uploaded(supplier, sheet);

        assertEquals(first.getString("id"), again.getString("sameAs"));
        assertEquals(1, sheets.applied(again).getInt("products"));
        assertEquals(
                1, buyer.get("/products?import=" + again.getString("id")).json().getInt("total"));
    }

    @Test
    void a_repeated_command_gives_its_first_answer_and_applies_once() {
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Rice", "大米"));
        Rest once = buyer.with("Idempotency-Key", UUID.randomUUID().toString());

        String first = once.post(SheetSender.path(read) + "/apply", SheetSender.mode("GOOD_ROWS"))
                .expect(200)
                .body();

        assertEquals(
                first,
                once.post(SheetSender.path(read) + "/apply", SheetSender.mode("GOOD_ROWS"))
                        .expect(200)
                        .body());
        buyer.post(SheetSender.path(read) + "/apply", SheetSender.mode("GOOD_ROWS"))
                .expect(409);
    }

    @Test
    void nobody_judges_their_own_work_whatever_roles_they_have() {
        String both = "both" + Long.toString(System.nanoTime(), 36);
        Rest admin = Rest.as("admin");
        admin.letIn(both, "\"roles\":[\"BUYER\",\"QUALITY\"]");
        Rest hats = Rest.as(both);
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Pasta", "意大利面"));
        String prices = sheets.applied(read).getString("priceList");
        List<String> skus =
                skus(buyer.get("/products?import=" + read.getString("id")).json());

        assertEquals(1, reviewed(hats, "submit", skus));
        assertEquals(0, reviewed(hats, "activate", skus));
        hats.post("/price-lists/" + prices + "/submit").expect(200);
        admin.put("/users/" + both, "{\"name\":\"Both\",\"roles\":[\"FINANCE\"]}")
                .expect(200);
        Rest.as("admin2").post("/users/" + both + "/approve").expect(200);
        assertEquals(
                List.of("priceList.ownApproval"),
                hats.post("/price-lists/" + prices + "/approve").expect(422).refusals());
    }

    @Test
    void a_product_that_lacks_what_customs_asks_is_named_with_all_of_it() {
        String bare = "EAN;Name EN;Units per case;Price per case (EUR)\n" + SheetSender.gtin() + ";Mystery;6;9.90\n";
        JsonObject read = sheets.uploaded(sheets.aSupplier(), bare);
        sheets.applied(read);
        List<String> skus =
                skus(buyer.get("/products?import=" + read.getString("id")).json());
        reviewed(buyer, "submit", skus);

        JsonObject item = quality.post("/products/activate", skus(skus))
                .expect(200)
                .items()
                .getJsonObject(0);

        assertFalse(item.getBoolean("done"));
        assertEquals(7, item.getJsonArray("refusals").size());
        JsonObject told = Json.createObjectBuilder()
                .add("names", Json.createObjectBuilder().add("zh", "神秘商品"))
                .add("hsCode", "2106909090")
                .add("storage", "AMBIENT")
                .add("shelfLifeDays", 365)
                .add("minLifeAtReceiptDays", 200)
                .add("caseGrossGrams", 2400)
                .add("caseMm", "300x200x100")
                .build();
        assertEquals(
                100,
                buyer.put("/products/" + skus.getFirst(), told)
                        .expect(200)
                        .json()
                        .getInt("completeness"));
        assertTrue(
                quality.get("/products/" + skus.getFirst() + "/history").json().getInt("total") > 7);
    }

    @Test
    void each_step_is_for_its_own_role() {
        Rest store = Rest.as("store.kaifeng");
        store.get("/price-lists").expect(403);
        store.get("/catalogue/imports").expect(403);
        store.get("/suppliers").expect(403);
        Rest.as("carrier").get("/products").expect(403);
        Rest.as("import").post("/products/submit", skus(List.of("AS1"))).expect(403);
        buyer.post("/products/activate", skus(List.of("AS1"))).expect(403);
        buyer.post("/price-lists/PL-0/approve").expect(403);
        finance.post("/catalogue/imports?supplier=ITA01", "EAN;x\n", "text/csv").expect(403);
        Rest.as("auditor").get("/price-lists").expect(200);
    }

    @Test
    void files_that_are_no_sheets_are_refused_in_words_and_leave_nothing() throws IOException {
        String supplier = sheets.aSupplier();
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        sheets.upload(supplier, new byte[0], "text/csv").expect(400);
        sheets.upload(supplier, picture, "text/csv").expect(415);
        sheets.upload(supplier, doctype.getBytes(StandardCharsets.UTF_8), "application/xml")
                .expect(400, 415, 422);
        sheets.upload(supplier, aZipBomb(), "application/zip").expect(400, 413, 415, 422);
        sheets.upload(
                        "NOBODY",
                        (SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Salt", "盐"))
                                .getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .expect(422);

        assertEquals(
                0,
                buyer.get("/catalogue/imports?size=500").items().getValuesAs(JsonObject.class).stream()
                        .filter(item -> item.getString("supplier").equals(supplier))
                        .count());
    }

    @Test
    void an_unknown_store_or_product_and_limits_that_allow_nothing_make_no_rule() {
        buyer.post("/assortment-rules", assortment("ALL", List.of("AS9999999"))).expect(422);
        buyer.post(
                        "/assortment-rules",
                        Json.createObjectBuilder(assortment("ALL", List.of("AS9999999")))
                                .add("minCases", 0)
                                .build())
                .expect(422);
        buyer.post("/assortment-rules", assortment("XX99", List.of("AS9999999")))
                .expect(422);
    }

    private static long reviewed(Rest who, String step, List<String> skus) {
        return who.post("/products/" + step, skus(skus))
                .expect(200)
                .json()
                .getJsonNumber("done")
                .longValue();
    }

    private static List<Integer> counts(JsonObject read) {
        return List.of(read.getInt("rows"), read.getInt("accepted"), read.getInt("rejected"));
    }

    private static List<String> skus(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("sku"))
                .collect(Collectors.toList());
    }

    private static JsonObject skus(List<String> skus) {
        return Json.createObjectBuilder()
                .add("skus", Json.createArrayBuilder(skus))
                .build();
    }

    private static JsonObject assortment(String store, List<String> skus) {
        return Json.createObjectBuilder()
                .add("stores", Json.createArrayBuilder(List.of(store)))
                .add("skus", Json.createArrayBuilder(skus))
                .add("minCases", 1)
                .add("maxCases", 40)
                .build();
    }

    private static JsonObject mapping(String part, String key, String value) {
        return Json.createObjectBuilder()
                .add(part, Json.createObjectBuilder().add(key, value))
                .build();
    }

    /** A workbook of one sheet that unpacks to a gigabyte. */
    private static byte[] aZipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            fill(zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 1024; i++) {
            out.write(zeros);
        }
    }
}
