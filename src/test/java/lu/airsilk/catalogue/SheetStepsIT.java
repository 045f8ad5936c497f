package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Steps of prices from a supplier's sheet to the list that two people put in force. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SheetStepsIT {

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);
    private final String tea = SheetSender.gtin();
    private final String jam = SheetSender.gtin();

    @Test
    void a_sheet_tells_steps_and_the_next_one_what_changes_of_them() {
        String supplier = sheets.aSupplier();
        String pairs = SheetSender.HEADINGS.strip() + ";Staffelmenge 1;Staffelpreis 1;Preis ab 50\n";
        JsonObject first = sheets.uploaded(supplier, pairs + row(tea, "10,00", "10;9,50;9") + row(jam, "20,00", ";;"));
        assertEquals(2, first.getInt("accepted"));

        String list = sheets.applied(first).getString("priceList");
        buyer.post("/price-lists/" + list + "/submit").expect(200);
        Rest.as("finance").post("/price-lists/" + list + "/approve").expect(200);

        assertEquals(List.of("1 10.00", "10 9.50", "50 9.00"), steps(list, 0));
        assertEquals(List.of(), steps(list, 1), "a price for any quantity has none");
        String rows = SheetSender.HEADINGS.strip() + ";Ab Menge\n";
        JsonObject second = sheets.uploaded(
                supplier, rows + row(tea, "10,00", "1") + row(tea, "9,50", "20") + row(jam, "20,00", "1"));
        assertEquals(List.of(3, 0), List.of(second.getInt("accepted"), second.getInt("rejected")));
        JsonObject differences =
                buyer.get(SheetSender.path(second) + "/differences").expect(200).json();
        assertEquals(
                "[{\"after\":\"≥ 1: 10 EUR · ≥ 20: 9.5 EUR\",\"before\":\"≥ 1: 10 EUR · ≥ 10: 9.5 EUR · ≥ 50: 9 EUR\","
                        + "\"field\":\"steps\"}]",
                differences
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("fields")
                        .toString());
        assertEquals(List.of("1 10.00", "20 9.50"), steps(sheets.applied(second).getString("priceList"), 0));
    }

    private static String row(String gtin, String price, String steps) {
        return SheetSender.row(gtin, "Tea", "茶", price).strip() + ";" + steps + "\n";
    }

    private List<String> steps(String list, int line) {
        JsonObject product = buyer.get("/price-lists/" + list)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(line);
        return product.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step ->
                        step.getInt("from") + " " + step.getJsonObject("price").getString("amount"))
                .toList();
    }

    @Test
    void a_buyer_puts_a_product_elsewhere_and_the_next_sheet_leaves_it_there() {
        String supplier = sheets.aSupplier();
        String sheet = SheetSender.HEADINGS + SheetSender.row(tea, "Iced tea", "冰茶");
        sheets.applied(sheets.uploaded(supplier, sheet));
        String path = "/products/" + found().getString("sku");
        assertEquals("COFFEE_TEA_SPICES", found().getString("category"));

        buyer.put(path, "{\"category\":\"DRINKS\"}").expect(200);
        sheets.applied(sheets.uploaded(supplier, SheetSender.HEADINGS + SheetSender.row(tea, "Iced tea, peach", "冰茶")));

        assertEquals("DRINKS", buyer.get(path).expect(200).json().getString("category"));
        assertEquals("Iced tea, peach", found().getJsonObject("names").getString("en"));
        buyer.put(path, "{\"category\":\"TOYS\"}").expect(422);
        buyer.put(path, "{\"category\":\"\"}").expect(200);
        assertEquals("COFFEE_TEA_SPICES", buyer.get(path).expect(200).json().getString("category"));
    }

    private JsonObject found() {
        return buyer.get("/products?q=" + tea).expect(200).items().getJsonObject(0);
    }
}
