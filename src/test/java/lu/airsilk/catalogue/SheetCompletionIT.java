package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets that complete products, and rows that are set aside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SheetCompletionIT {

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);

    @Test
    void without_a_supplier_a_sheet_only_completes_and_its_prices_are_nobodys() {
        String tea = SheetSender.gtin();
        JsonObject born = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(tea, "Green tea 100 g", "绿茶"));
        sheets.applied(born);

        JsonObject read = ofNobody("EAN;product_name_es;Price (EUR)\n" + tea + ";Té verde;9,90\n" + SheetSender.gtin()
                + ";Té negro;8,90\n");

        assertTrue(read.getBoolean("completes"));
        assertEquals(List.of(2, 1, 1), counts(read));
        assertEquals(
                List.of("column.noSupplier", "product.unknown"),
                buyer.get(SheetSender.path(read) + "/problems").items().getValuesAs(JsonObject.class).stream()
                        .map(problem -> problem.getString("code"))
                        .toList());
        assertFalse(sheets.applied(read).containsKey("priceList"));
        JsonObject names = buyer.get("/products?q=verde&import=" + read.getString("id"))
                .items()
                .getJsonObject(0)
                .getJsonObject("names");
        assertEquals("Té verde", names.getString("es"));
        assertEquals("绿茶", names.getString("zh"), "what is not mentioned stays");
    }

    /** What sells stays on sale: its price becomes a list, and what it is called counts at once. */
    @Test
    void a_price_list_of_known_numbers_brings_prices_and_a_name_takes_nothing_off_sale() {
        String supplier = sheets.aSupplier();
        String sku = onSale(supplier);

        JsonObject prices = sheets.uploaded(
                supplier, "SKU;EAN;Price per case (EUR)\n" + sku + ";;95,40\n;" + SheetSender.gtin() + ";8,90\n");
        assertTrue(prices.getBoolean("completes"));
        assertEquals(List.of(2, 1, 1), counts(prices));
        JsonObject list = buyer.get("/price-lists/" + sheets.applied(prices).getString("priceList"))
                .json();
        assertEquals(1, list.getJsonArray("lines").size());
        assertEquals("ACTIVE", statusOf(sku));

        sheets.applied(ofNobody("SKU;product_name_lv\n" + sku + ";Zaļā tēja\n"));
        assertEquals("ACTIVE", statusOf(sku));
        assertEquals(
                "Zaļā tēja",
                buyer.get("/products/" + sku).json().getJsonObject("names").getString("lv"));
    }

    /** A price of a piece counts by the pieces of the case that there is when it is applied. */
    @Test
    void prices_of_pieces_are_read_again_when_the_case_has_changed_since() {
        String supplier = sheets.aSupplier();
        String sku = onSale(supplier);
        JsonObject prices = sheets.uploaded(supplier, "SKU;Price per unit (EUR)\n" + sku + ";2,00\n");
        assertEquals(List.of(1, 1, 0), counts(prices));
        buyer.put(
                        "/products/" + sku,
                        Json.createObjectBuilder()
                                .add("unitsPerCase", 20)
                                .add("caseGrossGrams", 20_000)
                                .build())
                .expect(200);

        buyer.post(SheetSender.path(prices) + "/apply", SheetSender.mode("GOOD_ROWS"))
                .expect(200, 202);
        assertEquals("READY", sheets.settled(prices).getString("status"));
        String list = sheets.applied(prices).getString("priceList");
        JsonObject line =
                buyer.get("/price-lists/" + list).json().getJsonArray("lines").getJsonObject(0);
        assertEquals(
                List.of(20, "40.00"),
                List.of(
                        line.getInt("unitsPerCase"),
                        line.getJsonObject("pricePerCase").getString("amount")));
    }

    private String onSale(String supplier) {
        JsonObject read = sheets.uploaded(
                supplier, SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "White tea", "白茶"));
        sheets.applied(read);
        List<String> skus = sheets.skus(read);
        JsonObject them = Json.createObjectBuilder()
                .add("skus", Json.createArrayBuilder(skus))
                .build();
        PapersOf.products(Rest.as("quality"), skus);
        buyer.post("/products/submit", them).expect(200);
        Rest.as("quality").post("/products/activate", them).expect(200);
        assertEquals("ACTIVE", statusOf(skus.getFirst()));
        return skus.getFirst();
    }

    private String statusOf(String sku) {
        return buyer.get("/products/" + sku).json().getString("status");
    }

    @Test
    void rows_that_are_no_goods_are_set_aside_with_all_like_them_and_taken_back() {
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(),
                SheetSender.HEADINGS + "TEAS;;;;;;;;;;\n" + SheetSender.row(SheetSender.gtin(), "Black tea", "红茶")
                        + "JAMS 2026;;;;;;;;;;\n" + SheetSender.row(SheetSender.gtin(), "Jam", "果酱"));
        assertEquals(List.of(4, 2, 2), counts(read));

        asides(read, "", Json.createObjectBuilder().add("like", 2).build());
        JsonObject aside = sheets.settled(read);
        assertEquals(List.of(4, 2, 0), counts(aside));
        assertEquals(2, aside.getInt("aside"));
        assertEquals(0, buyer.get(SheetSender.path(read) + "/problems").json().getInt("total"));
        assertEquals(
                "TEAS",
                buyer.get(SheetSender.path(read) + "/asides")
                        .items()
                        .getJsonObject(0)
                        .getString("value"));

        asides(read, "/back", Json.createObjectBuilder().build());
        assertEquals(List.of(4, 2, 2), counts(sheets.settled(read)));
    }

    private void asides(JsonObject read, String way, JsonObject body) {
        buyer.post(SheetSender.path(read) + "/asides" + way, body).expect(202);
    }

    private JsonObject ofNobody(String sheet) {
        return sheets.settled(buyer.with("Content-Disposition", "attachment; filename=\"sheet.csv\"")
                .post("/catalogue/imports", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .expect(202)
                .json());
    }

    private static List<Integer> counts(JsonObject read) {
        return List.of(read.getInt("rows"), read.getInt("accepted"), read.getInt("rejected"));
    }
}
